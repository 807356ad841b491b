import { deepEqual, equal, match } from 'node:assert/strict';
import { win32 } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { commandLine } from './support/command-line.ts';
import { memoryFiles } from './support/memory-files.ts';

/** A story without fault. */
const clean = `# US-1: Renew a loan

As a borrower, I want to renew a loan, so that I can finish the book.

## Acceptance criteria

- A loan is renewed for three weeks.
`;

/** A draft without a reason: information. */
const aimless = clean
  .replace(', so that I can finish the book', '')
  .replace('US-1: Renew a loan', 'US-2: Renew a loan\n\n**Status:** Draft');

/** Another story with the same id: an error where both are read. */
const rival = clean.replaceAll('enew a loan', 'eturn a book at night');

/** Without criteria: a warning. */
const unproven = clean.replace(/\n## Acceptance[\s\S]*/, '').replace('US-1', 'US-3');

/** Depends on nothing that there is: an error. */
const dangling = clean.replace('US-1', 'US-4').replace('\n\nAs a', '\n\n**Depends on:** US-99\n\nAs a');

describe('the exit code of lint', () => {
  const files = { 'work/a.md': aimless, 'work/b.md': unproven, 'work/c.md': dangling, 'work/d.md': clean };
  const codes: readonly (readonly [string, number])[] = [
    ['lint', 1],
    ['lint a.md', 0],
    ['lint b.md', 0],
    ['lint c.md', 1],
    ['lint d.md --fail-on hint', 0],
    ['lint b.md --fail-on warning', 1],
    ['lint b.md --fail-on error', 0],
    ['lint a.md --fail-on warning', 0],
    ['lint a.md --fail-on=information', 1],
    ['lint --fail-on hint --format json a.md', 1],
    ['list', 0],
  ];
  for (const [words, code] of codes) {
    it(`is ${code} for “${words}”`, async () => equal((await commandLine(words, files)).code, code));
  }
});

describe('bad use', () => {
  const files = { 'work/a.md': clean, 'work/picture.png': new Uint8Array([0x89, 0x50, 0, 0]), 'work/broken.jsonc': '{\n  "rules": {' };
  const messages: readonly (readonly [string, RegExp])[] = [
    ['', /Usage: clearstory COMMAND/],
    ['lnit', /no command “lnit”.*lint, list/],
    ['a.md', /no command “a\.md”.*“clearstory lint a\.md”/],
    ['lint --colour', /no option --colour.*--help/],
    ['lint -x', /no option -x/],
    ['list --fail-on error', /“clearstory list” has no option --fail-on/],
    ['lint --format xml', /--format takes pretty, json; not “xml”/],
    ['lint --format', /--format needs a value/],
    ['lint --fail-on fatal', /--fail-on takes error, warning, information, hint; not “fatal”/],
    ['lint --no-color=never', /--no-color takes no value/],
    ['lint b.md', /no file or folder “b\.md”/],
    ['lint a.md stories', /no file or folder “stories”/],
    ['lint picture.png', /picture\.png is not a text file/],
    ['lint --config other.jsonc', /no settings file “other\.jsonc”/],
    ['list --config broken.jsonc', /broken\.jsonc:2:13: /],
  ];
  for (const [words, message] of messages) {
    it(`is explained: “clearstory ${words}”`, async () => {
      const { code, out, err } = await commandLine(words, files);
      deepEqual([code, out], [2, '']);
      match(err, message);
      match(err, /\n$/);
    });
  }
});

describe('what is printed without work', () => {
  it('is the version', async () => deepEqual(await commandLine('--version', {}), { code: 0, out: '1.2.3\n', err: '' }));

  it('is the help of the program, with every command', async () => {
    for (const words of ['--help', '-h']) {
      const { code, out } = await commandLine(words, {});
      equal(code, 0);
      match(out, /Usage: clearstory COMMAND[\s\S]* {2}lint [\s\S]* {2}list /);
    }
  });

  it('is the help of a command, with its options and exit codes', async () => {
    match(
      (await commandLine('lint --help', {})).out,
      /Usage: clearstory lint[\s\S]*--format pretty\|json[\s\S]*--fail-on[\s\S]*--config FILE[\s\S]*--no-color/,
    );
    match((await commandLine('list -h missing.md', {})).out, /Usage: clearstory list[\s\S]*Exit codes/);
  });
});

describe('lint for programs', () => {
  it('prints the keys that were promised, and only those', async () => {
    const { out } = await commandLine('lint --format json', { 'work/docs/c.md': dangling });
    deepEqual(JSON.parse(out), [
      {
        path: 'docs/c.md',
        line: 3,
        column: 17,
        endLine: 3,
        endColumn: 22,
        rule: 'reference-resolves',
        severity: 'error',
        message: JSON.parse(out)[0].message,
        fixable: false,
      },
    ]);
  });

  it('counts columns in UTF-16 units and lines by any line end', async () => {
    const text = dangling.replace('**Depends on:**', '**Size:** 🐘 | **Depends on:**').replaceAll('\n', '\r\n');
    const [finding] = JSON.parse((await commandLine('lint --format json', { 'work/c.md': text })).out);
    const line = text.split('\r\n')[2] ?? '';
    deepEqual([finding.line, finding.column, finding.endColumn], [3, line.indexOf('US-99') + 1, line.indexOf('US-99') + 6]);
  });

  it('prints an empty list where there is nothing to say', async () => {
    equal((await commandLine('lint --format json', { 'work/a.md': clean })).out, '[]\n');
  });

  it('says what can be fixed', async () => {
    const [finding] = JSON.parse((await commandLine('lint --format json a.md', { 'work/a.md': aimless })).out);
    deepEqual([finding.rule, finding.severity, finding.fixable], ['story-benefit', 'information', true]);
  });

  it('is the same whatever the order of the disk', async () => {
    const contents = {
      'work/b/1.md': dangling,
      'work/b-1.md': aimless,
      'work/B.md': unproven,
      'work/b.md': dangling.replace('US-4', 'US-5'),
    };
    const turned = Object.fromEntries(Object.entries(contents).reverse());
    const { out } = await commandLine('lint --format json', contents);
    equal((await commandLine('lint --format json', turned)).out, out);
    const paths = JSON.parse(out).map(({ path }: { path: string }) => path);
    deepEqual([...new Set(paths)], ['B.md', 'b-1.md', 'b.md', 'b/1.md']);
  });
});

describe('lint for people', () => {
  it('groups by file and ends with a summary', async () => {
    const { out, err } = await commandLine('lint', { 'work/c.md': dangling, 'work/a.md': aimless, 'work/b.md': clean });
    match(out, /^a\.md\n {2}5:26 {2}information {2}.* {2}story-benefit\n\nc\.md\n {2}3:17 {2}error {8}.* {2}reference-resolves\n\n/);
    match(out, /\n2 findings in 2 of 3 files: 1 error, 1 information\./);
    equal(err, '');
  });

  it('says that all is well', async () => equal((await commandLine('lint', { 'work/b.md': clean })).out, 'No findings in 1 file.\n'));

  it('says why nothing was read', async () => {
    const { out, err } = await commandLine('lint skills', { 'work/skills/a.md': dangling });
    equal(out, 'No findings in 0 files.\n');
    match(err, /No Markdown or Gherkin files found.*“include”/);
  });

  it('uses colours only where they are wanted', async () => {
    const files = { 'work/c.md': dangling };
    const { out } = await commandLine('lint', files);
    const coloured = (await commandLine('lint', files, { colour: true })).out;
    equal(coloured.includes('\u001b[31merror'), true);
    equal(stripVTControlCharacters(coloured), out);
    equal((await commandLine('lint --no-color', files, { colour: true })).out, out);
  });

  it('lets no file command the terminal', async () => {
    const { out } = await commandLine('list', { 'work/a.md': clean.replace('Renew', '\u001b]0;title\u0007Renew') });
    match(out, /Renew a loan/);
    equal(/\p{Cc}/u.test(out.replaceAll('\n', '')), false);
  });
});

describe('a root', () => {
  it('is read whole, and only what was asked for is spoken of', async () => {
    const files = { 'work/.git/config': '', 'work/docs/a.md': clean, 'work/docs/b.md': rival, 'work/docs/c.md': dangling };
    const findings = JSON.parse((await commandLine('lint docs/b.md --format json', files)).out);
    deepEqual(
      findings.map(({ path, rule }: Record<string, string>) => [path, rule]),
      [['docs/b.md', 'id-unique']],
    );
  });

  it('is the nearest folder with settings or a repository', async () => {
    const files = {
      'work/.git/config': '',
      'work/sub/.clearstory.jsonc': '{}',
      'work/sub/c.md': rival,
      'work/a.md': clean,
      'work/b.md': rival,
    };
    equal((await commandLine('lint sub', files)).out, 'No findings in 1 file.\n');
    equal((await commandLine('lint b.md', files)).code, 1);
  });

  it('is the folder that was asked for where it lies elsewhere', async () => {
    const { out } = await commandLine('list /other --format json', { 'other/docs/a.md': clean, 'work/b.md': clean });
    deepEqual(
      JSON.parse(out).map(({ path }: { path: string }) => path),
      ['../other/docs/a.md'],
    );
  });

  it('may be one of several', async () => {
    const files = { 'one/.git/HEAD': '', 'one/a.md': clean, 'two/.git/HEAD': '', 'two/a.md': clean, 'work/a.md': dangling };
    const { out, code } = await commandLine('lint /two /one a.md /one/a.md --format json', files);
    deepEqual(
      JSON.parse(out).map(({ path, rule }: Record<string, string>) => [path, rule]),
      [['a.md', 'reference-resolves']],
    );
    equal(code, 1);
    const listed = JSON.parse((await commandLine('list /two /one a.md /one/a.md --format json', files)).out);
    deepEqual(
      listed.map(({ path }: { path: string }) => path),
      ['../one/a.md', '../two/a.md', 'a.md'],
    );
  });

  it('gives a file that is left out, when it is named', async () => {
    const files = { 'work/.gitignore': 'drafts/\n', 'work/drafts/c.md': dangling, 'work/skills/c.md': dangling };
    equal((await commandLine('lint', files)).code, 0);
    for (const path of ['drafts/c.md', 'skills/c.md']) equal((await commandLine(`lint ${path}`, files)).code, 1, path);
  });
});

describe('settings', () => {
  const settings = '{ "rules": { "reference-resolves": "off", "criteria-present": "error" } }';

  it('are read at the root', async () => {
    const files = { 'work/.clearstory.jsonc': settings, 'work/docs/b.md': unproven, 'work/docs/c.md': dangling };
    const { out } = await commandLine('lint docs --format json', files);
    deepEqual(
      JSON.parse(out).map(({ path, rule, severity }: Record<string, string>) => [path, rule, severity]),
      [['docs/b.md', 'criteria-present', 'error']],
    );
  });

  it('are a finding where they are wrong, and the rest of them holds', async () => {
    const wrong = settings.replace('"criteria-present": "error"', '"story-rolle": "error"');
    const { out, code } = await commandLine('lint --format json', { 'work/.clearstory.jsonc': wrong, 'work/c.md': dangling });
    const [finding, ...others] = JSON.parse(out);
    deepEqual([finding.path, finding.rule, finding.severity, finding.line], ['.clearstory.jsonc', 'settings', 'error', 1]);
    deepEqual([others.length, code], [0, 1]);
  });

  it('that are broken leave the defaults, and list says so', async () => {
    const files = { 'work/.clearstory.jsonc': '{ "rules": ', 'work/c.md': dangling };
    const rules = JSON.parse((await commandLine('lint --format json', files)).out).map(({ rule }: { rule: string }) => rule);
    equal(rules.includes('reference-resolves') && rules.includes('settings'), true);
    const { code, out, err } = await commandLine('list --format json', files);
    deepEqual([code, JSON.parse(out).length], [0, 1]);
    match(err, /^\.clearstory\.jsonc has mistakes/);
  });

  it('may be given by name, in the place of those at the root', async () => {
    const files = {
      'work/.clearstory.jsonc': '{ "rules": { "reference-resolves": "hint" } }',
      'work/ci.jsonc': settings,
      'work/c.md': dangling,
    };
    equal((await commandLine('lint --fail-on hint', files)).code, 1);
    equal((await commandLine('lint --fail-on hint --config ci.jsonc', files)).code, 0);
  });
});

describe('list', () => {
  const file = `# Epic 7: Loans

**Status:** In progress

## US-1: Renew a loan

**Priority:** High | **Estimate:** 3 points | **Status:** ✅ Complete

As a borrower, I want to renew a loan, so that I can finish the book.

**Acceptance criteria**

- [x] A loan is renewed for three weeks.
- [ ] A loan is renewed twice.

**Scenario: Somebody waits**

- Given a loan that somebody waits for
- When the borrower renews it
- Then the page says that somebody waits
`;

  it('prints the keys that were promised, and only those', async () => {
    const { out } = await commandLine('list --format json', { 'work/docs/a.md': file });
    const [epic, story] = JSON.parse(out);
    deepEqual(story, {
      path: 'docs/a.md',
      line: 5,
      kind: 'story',
      id: 'US-1',
      title: 'Renew a loan',
      status: 'done',
      statusText: '✅ Complete',
      priority: 'High',
      estimate: '3 points',
      parent: '7',
      dialect: 'plain',
      language: 'en',
      role: 'borrower',
      want: 'renew a loan',
      benefit: 'I can finish the book',
      criteria: [
        { line: 13, text: 'A loan is renewed for three weeks.' },
        { line: 14, text: 'A loan is renewed twice.' },
        { line: 16, text: 'Somebody waits' },
      ],
      scenarios: 1,
    });
    deepEqual(Object.keys(epic), Object.keys(story));
    deepEqual([epic.id, epic.status, epic.parent, epic.role, epic.criteria], ['7', 'doing', null, null, []]);
  });

  it('prints a table under each file, with the tree in its titles', async () => {
    const { out } = await commandLine('list', { 'work/docs/a.md': file, 'work/b.md': '# Notes\n' });
    const [path, epic, story, , summary] = out.split('\n');
    equal(path, 'docs/a.md');
    match(epic ?? '', /^ {2}epic {3}7 {5}doing {2}– +Loans$/);
    match(story ?? '', /^ {2}story {2}US-1 {2}done {3}3 criteria {4}Renew a loan$/);
    equal(summary, '2 items in 1 of 2 files: 1 epic, 1 story.');
  });

  it('says that there is nothing', async () =>
    equal((await commandLine('list', { 'work/b.md': '# Notes\n' })).out, 'No items in 1 file.\n'));
});

describe('on Windows', () => {
  const shell = {
    files: memoryFiles({ 'c:/work/.git/HEAD': '', 'c:/work/docs/a b.md': dangling, 'd:/a.md': clean }, 'file:///'),
    folder: 'file:///c%3A/work',
    locate: (path: string) =>
      `file:///${encodeURI(win32.resolve('C:\\work', path).replaceAll('\\', '/')).replace(/^(\w):/, (_, drive) => `${drive.toLowerCase()}%3A`)}`,
  };
  const pathsOf = async (words: string): Promise<string[]> =>
    JSON.parse((await commandLine(`list --format json ${words}`, {}, shell)).out).map(({ path }: { path: string }) => path);

  it('takes back slashes and prints slashes', async () => deepEqual(await pathsOf('.\\docs\\'), ['docs/a b.md']));
  it('takes whole paths', async () => deepEqual(await pathsOf('C:\\work\\docs'), ['docs/a b.md']));
  it('prints whole paths of another drive', async () => deepEqual(await pathsOf('D:\\a.md docs'), ['d:/a.md', 'docs/a b.md']));
});

describe('the progress line', () => {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`work/${index}.md`, '# Notes\n']));

  it('is shown for long work only, ten times a second at most, and taken away', async () => {
    const lines: string[] = [];
    let time = 0;
    const now = (): number => {
      time += 50;
      return time;
    };
    await commandLine('lint', files, { now, showProgress: (line) => lines.push(line) });
    equal(lines.at(-1), '');
    equal(
      lines.slice(0, -1).every((line) => /^Read \d+ files …$/.test(line)),
      true,
    );
    equal(lines.length > 5 && lines.length < 20, true, `${lines.length} lines`);
  });

  it('is not shown for short work', async () => {
    const lines: string[] = [];
    await commandLine('lint', files, { showProgress: (line) => lines.push(line) });
    deepEqual(lines, []);
  });
});
