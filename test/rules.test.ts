import { equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { lint } from '../server/src/lint/lint.ts';
import type { Finding, Rule } from '../server/src/lint/rule.ts';
import { defaultSettings } from '../server/src/lint/settings.ts';
import { rules } from '../server/src/rules/index.ts';
import { applyEdits, compatible } from '../server/src/text/edit.ts';
import { drawMarks, readMarks } from './support/markers.ts';
import { type Case, type CaseFile, filesOf, openFiles, readPage } from './support/page.ts';

for (const rule of rules) {
  describe(rule.id, () => {
    const page = readPage(pageText(rule));

    it('has a page that opens with its summary and shows its cases', () => {
      equal(page.title, rule.id);
      equal(page.opening, rule.summary);
      ok(page.cases.length >= 6, 'six cases at least');
      for (const section of ['Reported', 'Fine'])
        ok(
          page.cases.some((one) => one.section === section),
          section,
        );
    });

    for (const one of page.cases) it(`${one.section.toLowerCase()}, line ${one.line}`, () => checkCase(rule, one));
  });
}

/** Empty where there is no page. */
function pageText({ id }: Rule): string {
  const file = `server/src/rules/${id}.md`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function checkCase(rule: Rule, { section, drawn, fixed, severity = rule.severity }: Case): void {
  const files = filesOf(drawn).map(({ path, text }) => ({ path, text: readMarks(text).text }));
  const findings = lintFiles(rule, files);
  equal(join(files.map(({ path, text }, index) => ({ path, text: drawMarks(text, findings[index]?.map(({ at }) => at) ?? []) }))), drawn);
  equal(section === 'Reported', findings.flat().length > 0, 'reported');
  for (const finding of findings.flat()) {
    checkWording(finding);
    equal(finding.severity, severity);
  }
  const after = fixAll(rule, files);
  equal(after === files ? undefined : join(after), fixed, 'the fixed block');
}

/** What is wrong, then what to do: two sentences, under 100 characters. */
function checkWording({ at, message, fixes = [] }: Finding): void {
  ok(at.end > at.start, 'something is underlined');
  ok(message.length < 100, `too long: ${message}`);
  ok(/^[\p{Lu}“].*[.?”] .*[.?”]$/u.test(message), `not two sentences: ${message}`);
  for (const { title } of fixes) ok(/^[\p{Lu}“].*[^.]$/u.test(title), `not a title: ${title}`);
}

function lintFiles(rule: Rule, files: readonly CaseFile[]): Finding[][] {
  const { documents, backlog } = openFiles(files);
  return documents.map((document) => lint(document, { backlog, rules: [rule], settings: defaultSettings }));
}

/** The files when every finding has had its first fix, round by round, as edits that touch wait for the next round; the same files where there is none. */
function fixAll(rule: Rule, files: readonly CaseFile[], rounds = 5): readonly CaseFile[] {
  const fixes = lintFiles(rule, files).map((findings) => findings.flatMap(({ fixes: [first] = [] }) => (first ? [first.edits] : [])));
  if (fixes.every(({ length }) => length === 0)) return files;
  ok(rounds > 0, 'silent after the fix');
  return fixAll(
    rule,
    files.map(({ path, text }, index) => ({ path, text: applyEdits(text, compatible(fixes[index] ?? [])) })),
    rounds - 1,
  );
}

function join(files: readonly CaseFile[]): string {
  const [only] = files;
  if (files.length === 1 && only?.path === 'user-stories/example.md') return only.text;
  return files.map(({ path, text }) => `<!-- ${path} -->\n${text}`).join('');
}
