import assert from 'node:assert/strict';
import { Backlog } from '../server/src/backlog/backlog.ts';
import { type Document, openDocument } from '../server/src/backlog/document.ts';
import { decode } from '../server/src/files/decode.ts';
import { lint } from '../server/src/lint/lint.ts';
import { defaultSettings } from '../server/src/lint/settings.ts';
import { rules } from '../server/src/rules/index.ts';

const story =
  '# US-1: Sign in\n\nAs a reader, I want to sign in, so that I see my loans.\n\n## Acceptance Criteria\n\n- [ ] my loans show\n';

function open(text: string, path = 'user-stories/US-1.md'): Document {
  return openDocument({ uri: `test:/${path}`, path, version: 0, text });
}

function findings(...documents: readonly Document[]): string[] {
  const backlog = documents.reduce((all, document) => all.with(document), Backlog.empty);
  return documents.flatMap((document) => lint(document, { backlog, rules, settings: defaultSettings }).map(({ rule }) => rule));
}

const titles = (document: Document) => document.items.map(({ title }) => title?.text);

describe('bad input', () => {
  it('finds nothing in an empty file, and in one of white space', () => {
    for (const text of ['', '\n', '\uFEFF', ' \t\r\n '.repeat(100)]) assert.deepEqual(open(text).items, []);
  });

  it('leaves out what is no text', () => {
    assert.equal(decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), undefined);
  });

  it('reads what is left of invalid UTF-8', () => {
    const bytes = new TextEncoder().encode(story);
    bytes[bytes.indexOf('S'.charCodeAt(0), 5)] = 0xff;
    assert.deepEqual(titles(open(decode(bytes) ?? '')), ['\uFFFDign in']);
  });

  it('takes an unclosed fence for the rest of the file, and keeps what stands before it', () => {
    const document = open(`${story}\n\`\`\`\n## US-2: Never\n\nAs a reader, I want this.\n`);
    assert.deepEqual(titles(document), ['Sign in']);
  });

  for (const [what, frontMatter] of Object.entries({
    'an unquoted colon': 'title: Sign in: today\nstatus: draft',
    'a tab': 'status: draft\n\tpriority: high',
    'a list that is never closed': 'labels: [a, b\nstatus: draft',
    'an alias to nothing': 'a: *nothing\nstatus: draft',
  })) {
    it(`reads a status beside ${what} in the front matter`, () => {
      assert.deepEqual(
        open(`---\n${frontMatter}\n---\n${story}`).items.map(({ status }) => status?.value),
        ['draft'],
      );
    });
  }

  it('takes front matter that is never closed for words', () => {
    assert.deepEqual(titles(open(`---\nid: 1\n\n${story}`)), ['Sign in']);
  });

  it('reads a file of 2 MB whole', function () {
    this.timeout(30_000);
    const many = Array.from({ length: 18_000 }, (_, index) => story.replace('US-1', `US-${index + 1}`)).join('\n');
    assert.ok(many.length > 2_000_000);
    assert.equal(open(many).items.length, 18_000);
  });

  it('reads around a line of 100,000 characters', function () {
    this.timeout(30_000);
    for (const part of ['word ', 'as a ', '**a', '[x](', 'I want to ', '- ', '> ', '|', 'Given ', '<!--', '\u00e9 . ']) {
      const line = part.repeat(100_000 / part.length);
      assert.ok(titles(open(`${story}\n## Notes\n\n${line}\n`)).includes('Sign in'), part);
    }
  });

  it('reads around lists of 1,000 levels', () => {
    const deep = Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n');
    assert.deepEqual(titles(open(`${story}\n## Notes\n\n${deep}\n`)), ['Sign in']);
  });

  it('lints a cycle of parents and comes back', () => {
    const linked = (id: string, parent: string) =>
      open(story.replace('US-1: Sign in\n', `${id}: A cycle\n\n**Epic**: ${parent}\n`), `stories/${id}.md`);
    assert.deepEqual(findings(linked('US-1', 'US-2'), linked('US-2', 'US-1'), linked('US-3', 'US-3')), []);
  });

  it('reports an id that is used twice', () => {
    const other = '# US-1: Pay\n\nAs a clerk, I want cash, so that I can pay.\n\nAcceptance criteria:\n\n- cash\n';
    assert.ok(findings(open(story, 'stories/a.md'), open(other, 'stories/b.md')).includes('id-unique'));
  });
});
