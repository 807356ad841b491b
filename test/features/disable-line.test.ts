import assert from 'node:assert/strict';
import { openDocument } from '../../server/src/backlog/document.ts';
import { disableLine } from '../../server/src/features/disable-line.ts';
import { directivesIn, suppressorsOf } from '../../server/src/lint/suppress.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readMarks } from '../support/markers.ts';

const comment = '<!-- clearstory-disable-next-line some-rule -- … -->';

describe('disable line', () => {
  it('stands above a paragraph, and above the whole of it', () => {
    disables('# T\n\nOne.\n^^^^\n', `# T\n\n${comment}\nOne.\n`);
    disables('**As a** clerk\n**I want** it\n             ^^\n', `${comment}\n**As a** clerk\n**I want** it\n`);
  });

  it('stands above a heading, underlined or not', () => {
    disables('text\n## US-1: T\n   ^^^^\n', `text\n${comment}\n## US-1: T\n`);
    disables('US-1: T\n^^^^\n=======\n', `${comment}\nUS-1: T\n=======\n`);
  });

  it('stands in the entry before, so that the list stays one', () => {
    disables('- one\n- two\n  ^^^\n', `- one\n  ${comment}\n- two\n`);
    disables('1. one\n2. two\n   ^^^\n', `1. one\n   ${comment}\n2. two\n`);
    disables('- [ ] one\n- [ ] two\n      ^^^\n', `- [ ] one\n  ${comment}\n- [ ] two\n`);
    disables('- one\n  - a\n  - b\n    ^\n', `- one\n  - a\n    ${comment}\n  - b\n`);
    disables('- one\n  - a\n- two\n  ^^^\n', `- one\n  - a\n  ${comment}\n- two\n`);
  });

  it('stands above the first entry', () => {
    disables('text\n\n- one\n  ^^^\n- two\n', `text\n\n${comment}\n- one\n- two\n`);
    disables('- one\n  - a\n    ^\n', `- one\n  ${comment}\n  - a\n`);
  });

  it('stands in a quote', () => {
    disables('> one\n>\n> two\n  ^^^\n', `> one\n>\n> ${comment}\n> two\n`);
    disables('> - one\n> - two\n    ^^^\n', `> - one\n>   ${comment}\n> - two\n`);
  });

  it('stands above a table and above code', () => {
    disables('| Id | T |\n| - | - |\n| US-1 | x |\n  ^^^^\n', `${comment}\n| Id | T |\n| - | - |\n| US-1 | x |\n`);
    disables('```gherkin\nGiven x\n^^^^^\n```\n', `${comment}\n\`\`\`gherkin\nGiven x\n\`\`\`\n`);
  });

  it('stands above a key of the front matter', () => {
    const line = '# clearstory-disable-next-line some-rule -- …';
    disables('---\nid: US-1\nstatus: no\n        ^^\n---\n', `---\nid: US-1\n${line}\nstatus: no\n---\n`);
    disables('---\ndependencies:\n  - US-1\n  - US-2\n    ^^^^\n---\n', `---\n${line}\ndependencies:\n  - US-1\n  - US-2\n---\n`);
  });

  it('ends its line as the others end, and stands after a byte-order mark', () => {
    disables('one\r\n\r\ntwo\r\n^^^\n', `one\r\n\r\n${comment}\r\ntwo\r\n`);
    disables('\uFEFF# T\n   ^\n', `\uFEFF${comment}\n# T\n`);
  });
});

/** The comment stands where it should, and silences what is drawn. */
function disables(drawn: string, expected: string): void {
  const { text, marks } = readMarks(drawn);
  const [at = { start: 0, end: 0 }] = marks;
  const open = (words: string) => openDocument({ uri: 'file:///a.md', path: 'a.md', version: 0, text: words });
  const { edits } = disableLine(open(text), { rule: 'some-rule', at });
  assert.equal(applyEdits(text, edits), expected);
  const moved = at.start + expected.length - text.length;
  const finding = { rule: 'some-rule', at: { start: moved, end: moved }, message: '', severity: 'error' as const };
  assert.ok(suppressorsOf([finding], directivesIn(open(expected))).has(finding), `still speaks:\n${expected}`);
}
