import type { Root } from 'mdast';
import type { Block } from './block.ts';
import { readMarkdown } from './read.ts';

export type { Root } from 'mdast';

/**
 * What remark reads in good time: some of its rules take time with the square of a paragraph's length,
 * of the lines in a quote or of the depth. Real sections are far below: 99 of 100 have under 4,000 characters.
 */
const most = { characters: 65_536, lines: 2_000, paragraph: 16_384, depth: 50 };

/**
 * A section as remark's syntax tree, with GFM, for what needs inline or nested structure.
 * Undefined where the text is too long or too deep for it. Loads remark when it is first called.
 */
export async function readTree(text: string): Promise<Root | undefined> {
  if (!isModest(text)) return undefined;
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

function isModest(text: string): boolean {
  if (text.length > most.characters || text.split(/\r\n?|\n/, most.lines + 1).length > most.lines) return false;
  return areModest(readMarkdown(text).blocks, 1);
}

const areModest = (blocks: readonly Block[], depth: number): boolean =>
  depth <= most.depth && blocks.every((block) => isModestBlock(block, depth));

function isModestBlock(block: Block, depth: number): boolean {
  switch (block.kind) {
    case 'list':
      return block.items.every(({ blocks }) => areModest(blocks, depth + 1));
    case 'quote':
    case 'footnote':
      return areModest(block.blocks, depth + 1);
    case 'code':
    case 'html':
      return true;
    default:
      return block.end - block.start <= most.paragraph;
  }
}
