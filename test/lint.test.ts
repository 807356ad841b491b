import { deepEqual, equal, throws } from 'node:assert/strict';
import { disableNextLine } from '../server/src/lint/disable.ts';
import { lint } from '../server/src/lint/lint.ts';
import type { Finding, Rule } from '../server/src/lint/rule.ts';
import { defaultSettings, type Level, readSettings, type Settings } from '../server/src/lint/settings.ts';
import { directivesIn } from '../server/src/lint/suppress.ts';
import { rules } from '../server/src/rules/index.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { drawMarks, readMarks } from './support/markers.ts';
import { openFiles } from './support/page.ts';

const ruleIds = rules.map(({ id }) => id);

/** The findings of all rules in one document. */
function findingsOf(text: string, settings: Settings = defaultSettings, list: readonly Rule[] = rules): Finding[] {
  const { documents, backlog } = openFiles([{ path: 'user-stories/example.md', text }]);
  return documents.flatMap((document) => lint(document, { backlog, rules: list, settings }));
}

/** Lints what is drawn and draws what was found. */
function check(drawn: string): void {
  const { text } = readMarks(drawn);
  const findings = findingsOf(text);
  equal(
    drawMarks(
      text,
      findings.map(({ at }) => at),
    ),
    drawn,
  );
}

describe('a suppression', () => {
  it('silences the next line', () =>
    check(`
- As a reader, I want to renew a book.
                         ^^^^^^^^^^^^
<!-- clearstory-disable-next-line story-benefit -- everybody knows -->
- As a reader, I want to reserve a book.
- As a reader, I want to return a book.
                         ^^^^^^^^^^^^^
`));

  it('silences every rule where it names none, and only those that it names', () =>
    check(`
<!-- clearstory-disable-next-line -->
- As a [role], I want to renew a book.

<!-- clearstory-disable-next-line story-want, story-placeholder -->
- As a [role], I want to reserve a book.
                         ^^^^^^^^^^^^^^
`));

  it('silences the whole paragraph or table that begins on the next line', () =>
    check(`
<!-- clearstory-disable-next-line story-placeholder -->

As a [role],
I want to renew a book, so that {{benefit}}.

<!-- clearstory-disable-next-line story-benefit, story-placeholder -->
| ID   | User story                             |
| ---- | -------------------------------------- |
| US-1 | As a reader, I want to renew a book.   |
| US-2 | As a [role], I want to reserve a book. |
`));

  it('silences the next line of its own paragraph', () =>
    check(`
As a reader, <!-- clearstory-disable-next-line story-placeholder -->
I want to [action], so that
…
^
`));

  it('silences all up to where the rule is enabled again', () =>
    check(`
<!-- clearstory-disable story-benefit, story-placeholder -->

- As a [role], I want to renew a book.

<!-- clearstory-enable story-placeholder -->

- As a [role], I want to reserve a book.
       ^^^^^^

<!-- clearstory-enable -->

- As a reader, I want to return a book.
                         ^^^^^^^^^^^^^
`));

  it('stands in front matter as a comment', () =>
    check(
      `
---
id: US-1
# clearstory-disable-next-line reference-resolves -- ask Ada
depends on:
  - US-7
  - US-8
blocks: US-9
        ^^^^
---

# Renew

As a reader, I want to renew a book, so that I can finish it.

## Acceptance criteria

- [ ] The date moves by two weeks.
`.slice(1),
    ));

  it('is none in code', () =>
    check(`
Write \`<!-- clearstory-disable story-benefit -->\` above it:

\`\`\`html
<!-- clearstory-disable story-benefit -->
\`\`\`

- As a reader, I want to return a book.
                         ^^^^^^^^^^^^^
`));

  it('keeps its rules and its reason', () => {
    const { documents } = openFiles([
      { path: 'a.md', text: '<!-- clearstory-disable story-role, story-want -- agreed -- with legal -->\n' },
    ]);
    const [directive] = documents.flatMap(directivesIn);
    deepEqual([directive?.kind, directive?.rules, directive?.reason], ['disable', ['story-role', 'story-want'], 'agreed -- with legal']);
  });
});

describe('disabling a line', () => {
  const places: readonly [string, string][] = [
    ['in a paragraph', 'As a reader,\nI want to renew a book.\n'],
    ['under a heading', '# US-1: Renew\n\nAs a reader, I want to renew a book.\n\n## Acceptance criteria\n'],
    ['in a list', '- As a reader, I want to renew a book.\n- As a reader, I want to return a book.\n'],
    ['in a nested list', '- Borrowing\n  1. As a reader, I want to renew a book.\n  2. As a reader, I want to return a book.\n'],
    ['in a quote', '> As a reader, I want to renew a book.\n'],
    ['in a table', '| ID | User story |\n| -- | ---------- |\n| US-1 | As a reader, I want to renew a book. |\n'],
    ['with CRLF', '# US-1: Renew\r\n\r\nAs a reader, I want to renew a book.\r\n'],
    ['in front matter', '---\nid: US-1\ndepends on:\n- US-7\n---\n\n# Renew\n\nAs a reader, I want to renew a book.\n'],
  ];
  for (const [name, text] of places) {
    it(name, () => {
      const findings = findingsOf(text);
      equal(findings.length > 0, true);
      for (const finding of findings) {
        const { documents } = openFiles([{ path: 'user-stories/example.md', text }]);
        const disabled = applyEdits(
          text,
          documents.map((document) => disableNextLine(document, finding, 'for now')),
        );
        const left = findingsOf(disabled).map(({ rule, message }) => [rule, message]);
        const others = findings.filter(({ rule }) => rule !== finding.rule).map(({ rule, message }) => [rule, message]);
        deepEqual(
          left.filter(([rule]) => rule !== finding.rule),
          others,
        );
        equal(left.filter(([rule]) => rule === finding.rule).length < findings.filter(({ rule }) => rule === finding.rule).length, true);
      }
    });
  }
});

describe('settings', () => {
  const bare = 'As a [role], I want to renew a book.\n';
  const using = (...levels: [string, Level][]): Settings => ({ ...defaultSettings, rules: new Map(levels) });

  it('set the severity of a rule, or silence it', () => {
    const findings = findingsOf(bare, using(['story-benefit', 'error'], ['story-placeholder', 'off']));
    deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['story-benefit', 'error']],
    );
  });

  it('win over the severity that a rule gives a problem', () => {
    const draft = `# US-1: Renew\n\n**Status**: Draft\n\n${bare}`;
    equal(findingsOf(draft).find(({ rule }) => rule === 'story-placeholder')?.severity, 'information');
    equal(findingsOf(draft, using(['story-placeholder', 'error'])).find(({ rule }) => rule === 'story-placeholder')?.severity, 'error');
  });

  it('are read from JSON with comments', () => {
    const { settings, problems } = readSettings(
      `\uFEFF// ours
      { "$schema": "clearstory.schema.json",
        "rules": { "story-benefit": "off", /* loud */ "story-role": "warning" },
        "include": ["templates/"], "exclude": ["archive/", "*.old.md",], }`,
      ruleIds,
    );
    deepEqual(problems, []);
    deepEqual(
      [...settings.rules],
      [
        ['story-benefit', 'off'],
        ['story-role', 'warning'],
      ],
    );
    deepEqual([settings.include, settings.exclude], [['templates/'], ['archive/', '*.old.md']]);
  });

  it('are the default where the file is empty', () => deepEqual(readSettings('', ruleIds), { settings: defaultSettings, problems: [] }));

  const wrong: readonly [string, string, Level?][] = [
    ['a rule that there is not', '{ "rules": { "story-benfit": "off", "story-role": "hint" } }\n              ^^^^^^^^^^^^\n', 'hint'],
    ['a severity that there is not', '{ "rules": { "story-role": "fatal" } }\n                           ^^^^^^^\n'],
    ['a number for a severity', '{ "rules": { "story-role": 2 } }\n                           ^\n'],
    ['a setting that there is not', '{ "rulez": {}, "rules": { "story-role": "hint" } }\n   ^^^^^\n', 'hint'],
    ['one pattern for a list', '{ "exclude": "archive/", "rules": { "story-role": "hint" } }\n             ^^^^^^^^^^\n', 'hint'],
    ['a number among patterns', '{ "exclude": ["archive/", 3] }\n                          ^\n'],
    ['rules in a list', '{ "rules": ["story-role"] }\n           ^^^^^^^^^^^^^^\n'],
    ['a list at the top', '["rules"]\n^^^^^^^^^\n'],
    ['a comma that is missing', '{ "include": [] "rules": { "story-role": "hint" } }\n                ^^^^^^^\n', 'hint'],
    ['a value that is missing', '{ "rules": { "story-role": } }\n                           ^\n'],
  ];
  for (const [name, drawn, level] of wrong) {
    it(`report ${name}, and keep the rest`, () => {
      const { text } = readMarks(drawn);
      const { settings, problems } = readSettings(text, ruleIds);
      equal(
        drawMarks(
          text,
          problems.map(({ at }) => at),
        ),
        drawn,
      );
      equal(settings.rules.get('story-role'), level);
      for (const { message } of problems) equal(message.length < 100, true, message);
    });
  }

  it('offer the name that was meant', () => {
    const text = '{ "rules": { "story-benfit": "off" } }';
    const [problem] = readSettings(text, ruleIds).problems;
    equal(applyEdits(text, problem?.fixes?.[0]?.edits ?? []), '{ "rules": { "story-benefit": "off" } }');
  });

  it('survive a file that breaks off', () => {
    const whole = '{ "rules": { "story-role": "hint" }, "exclude": ["archive/"] } // end';
    for (let end = 0; end <= whole.length; end++) readSettings(whole.slice(0, end), ruleIds);
  });
});

describe('findings', () => {
  it('come in the order of the text, and of their rules where they begin and end alike', () => {
    const text = '## US-2: b\n\nAs a [role], I want to {{x}}.\n\n## US-2: c\n\nI want to see it, so that …\n';
    const findings = findingsOf(text, defaultSettings, [...rules].reverse());
    const places = findings.map(({ at, rule }) => [at.start, at.end, rule] as const);
    equal(findings.length > 4, true);
    deepEqual(
      places,
      [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)),
    );
  });

  it('of the other rules are kept by a guard where one rule throws, and without a guard what it throws comes out', () => {
    const broken: Rule = {
      id: 'broken',
      summary: 'It throws.',
      severity: 'error',
      // biome-ignore lint/correctness/useYield: it throws first
      *check() {
        throw new Error('broken');
      },
    };
    const text = 'As a reader, I want to renew a book.\n';
    const { documents, backlog } = openFiles([{ path: 'a.md', text }]);
    const failed: string[] = [];
    const options = { backlog, rules: [broken, ...rules], settings: defaultSettings };
    const findings = documents.flatMap((document) =>
      lint(document, {
        ...options,
        guard(rule, check) {
          try {
            return check();
          } catch {
            failed.push(rule.id);
            return [];
          }
        },
      }),
    );
    deepEqual([failed, findings.map(({ rule }) => rule)], [['broken'], ['story-benefit']]);
    throws(() => documents.flatMap((document) => lint(document, options)), /broken/);
  });
});
