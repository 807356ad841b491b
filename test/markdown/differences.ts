import type { Markdown } from '../../server/src/markdown/block.ts';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import { drawBlocks } from './drawn.ts';
import { remarkBlocks } from './oracle.ts';
import { kindsOf, referenceKinds } from './reference.ts';

/** A way in which our blocks are not remark's, and why that is right, or harmless. */
export interface Difference {
  readonly reason: string;
  readonly examples: readonly string[];
  /** True for a text that shows this difference and has nothing in it that it could do without. */
  covers(text: string): boolean;
}

export const differences: readonly Difference[] = [
  {
    reason: 'remark departs from CommonMark, and commonmark.js sees what we see',
    examples: [
      'a\n> 2. b', // a list that interrupts nothing, since its quote has already ended the paragraph
      'a\n- -', // the same of an empty item
      '    a\n\n2. b', // the same after indented code, even after a blank line
      '> a\n<b>', // a tag that interrupts a paragraph by a lazy line
      '<![CDATA[\n]]]>\nb', // a bracket before the end of CDATA
      '<a href=b/c>', // a slash in a value without quotation marks
    ],
    covers: (text) => {
      const reference = referenceKinds(text).join('\n');
      return (
        reference === kindsOf(drawBlocks(readMarkdown(text))).join('\n') &&
        reference !== kindsOf(remarkBlocks(readMarkdown(text))).join('\n')
      );
    },
  },
  {
    reason: 'the same inside a footnote, of which commonmark.js knows nothing',
    examples: ['[^n]: a\n<b>', '[^n]: a\n    > 2. b', 'a\n[^n]: 2. b'],
    covers: (text) =>
      /^\[\^\w\]:.*\n<\w.*>$/.test(text) || /\[\^\w\]:(?:.*\n[ \t]+)?[ \t>]*(?:[-+*]|\d[.)])?[ \t]*(?:[-+*]|\d[.)])[^\n]*$/.test(text),
  },
  {
    reason: 'remark reads a line twice that begins a table: as HTML when the paragraph before it has ended',
    examples: ['a\n<b>\n|-'],
    covers: (text) => /^.+\n<.*>\n[-:|]+$/.test(text),
  },
  {
    reason: 'a checkbox on the second line of an item is one however that line is indented',
    examples: ['-\n   [ ] a', '- \n  [x] a'],
    covers: (text) => /^[ >]*(?:[-+*]|\d+[.)])[ \t]*\n[ \t>]+\[[ xX]\](?:[ \t].*|\n.*)$/.test(text),
  },
  {
    reason: 'remark begins an underlined heading at the definitions before it',
    examples: ['[a]: /u\nb\n==='],
    covers: (text) => /^\[.*\]:.*\n.*\n(?:=+|-+)$/.test(text),
  },
  {
    reason: 'a row of nothing but a pipe has no cells',
    examples: ['a\n-|\n|'],
    covers: (text) => /\n\|$/.test(text),
  },
];

/** What the two readers say of a document, one block a line. Equal where they agree. */
export const bothBlocks = (markdown: Markdown): [ours: string, theirs: string] => [
  drawBlocks(markdown).join('\n'),
  remarkBlocks(markdown).join('\n'),
];

export function differ(text: string): boolean {
  const [ours, theirs] = bothBlocks(readMarkdown(text));
  return ours !== theirs;
}

/** What is left of a text, with line feeds, after all is taken out that its difference can do without. */
export function minimal(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n');
  if (plain !== text && differ(plain)) return minimal(plain);
  for (const width of [16, 4, 2, 1]) {
    for (let at = 0; at + width <= text.length; at++) {
      const shorter = text.slice(0, at) + text.slice(at + width);
      if (differ(shorter)) return minimal(shorter);
    }
  }
  return text;
}
