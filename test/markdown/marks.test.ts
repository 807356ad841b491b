import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { tests as examples } from 'commonmark-spec';
import fc from 'fast-check';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import { corpus, sampledFiles } from './corpus.ts';
import { sampling } from './fragments.ts';
import { ourMarks, ourWords, referenceWords, remarkMarks } from './marks.ts';

/** Where we see less, or more, than CommonMark, on purpose. */
const departures: readonly [reason: string, shows: RegExp][] = [
  ['a reference is a link if it has a label of its own, defined or not: `[role]` is a placeholder', /\]:|\]\[/],
  ['entities stay as they are written', /&[#\w]+;/],
  ['a tag that HTML does not have is a placeholder', /<\/?(?:bar?b?|foo|[bc]\d|responsive-image)\b/],
  ['instructions, declarations and CDATA have no place in a sentence', /<[?!]/],
  ['a backslash may stand in an address', /<.*\\.*@/],
  ['what reads as front matter is cut off', /^---\n/],
];

describe('marks are those of the reference implementation', () => {
  it('in the examples of CommonMark', () => {
    for (const { markdown } of examples) {
      const [ours, theirs] = [ourWords(readMarkdown(markdown)), referenceWords(markdown)];
      if (!departures.some(([, shows]) => shows.test(markdown))) assert.deepEqual(ours, theirs, markdown);
    }
  });

  for (const [reason, shows] of departures) {
    it(`except that ${reason}`, () => {
      const some = examples.filter(({ markdown }) => shows.test(markdown));
      assert.ok(some.some(({ markdown }) => `${ourWords(readMarkdown(markdown))}` !== `${referenceWords(markdown)}`));
    });
  }

  it('in random mixtures of delimiters', () => {
    const delimiters = ['*', '**', '***', '_', '__', '`', '``', '[', '![', '](c)', '](<b>)', "](c 'd')", ']', '(', ')', '\\', '!'];
    const others = ['a', 'b', '1', ' ', '.', ',', 'é', '“', '”', '我', '\n', '<b>', '</b>', '<!-- x -->', '<i@b>'];
    const texts = fc.array(fc.constantFrom(...delimiters, ...others), { maxLength: 12 }).map((parts) => `a${parts.join('')}`);
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.includes(']['));
        assert.deepEqual(ourWords(readMarkdown(text)), referenceWords(text));
      }),
      sampling(3000),
    );
  });
});

describe('marks are those of remark, with GFM', () => {
  it('in the corpus', function () {
    if (!existsSync(corpus)) return this.skip();
    this.timeout(0);
    for (const file of sampledFiles()) {
      const markdown = readMarkdown(readFileSync(file, 'utf8'));
      assert.deepEqual(new Set(ourMarks(markdown)), new Set(remarkMarks(markdown)), file);
    }
  });
});
