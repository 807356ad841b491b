import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/markdown/read.ts';

/** Each text with its front matter's content, undefined where it has none. */
const examples: readonly [name: string, text: string, content: string | undefined][] = [
  ['keys', '---\nid: 1\n---\n# a\n', 'id: 1\n'],
  ['nothing', '---\n---\n', ''],
  ['nothing but front matter', '---\nid: 1\n---', 'id: 1\n'],
  ['white space behind the fences', '--- \t\nid: 1\n---  \n', 'id: 1\n'],
  ['carriage returns', '---\r\nid: 1\r\n---\r\n', 'id: 1\r\n'],
  ['a byte-order mark', '\ufeff---\nid: 1\n---\n', 'id: 1\n'],
  ['a comment first', '---\n# a\nid: 1\n---\n', '# a\nid: 1\n'],
  ['a blank line later', '---\nid: 1\n\nb: 2\n---\n', 'id: 1\n\nb: 2\n'],
  ['no end', '---\nid: 1\n\n- a\n', undefined],
  ['a blank line first: a thematic break', '---\n\n# a\n\n---\n', undefined],
  ['something before', '\n---\nid: 1\n---\n', undefined],
  ['four hyphens', '----\nid: 1\n----\n', undefined],
  ['an indented fence', ' ---\nid: 1\n---\n', undefined],
  ['a fence with words', '---\nid: 1\n--- a\n', undefined],
  ['a thematic break alone', '---', undefined],
];

describe('front matter', () => {
  for (const [name, text, content] of examples) {
    it(`with ${name}`, () => {
      const { frontMatter } = readMarkdown(text);
      assert.equal(frontMatter && text.slice(frontMatter.content.start, frontMatter.content.end), content);
    });
  }

  it('is no block, and what follows it is read at its own offset', () => {
    const { frontMatter, blocks } = readMarkdown('---\nid: 1\n---\n# a\n');
    assert.deepEqual([frontMatter?.start, frontMatter?.end], [0, 13]);
    assert.deepEqual(
      blocks.map(({ kind, start, end }) => [kind, start, end]),
      [['heading', 14, 17]],
    );
  });

  it('leaves lists alone while it is not closed yet', () => {
    const kinds = readMarkdown('---\nid: 1\n\n# A\n\n- one\n').blocks.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['break', 'paragraph', 'heading', 'list']);
  });
});
