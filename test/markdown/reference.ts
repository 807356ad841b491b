import { type Node, Parser } from 'commonmark';
import type { Block, Markdown } from '../../server/src/markdown/block.ts';

/** The kinds of the blocks that commonmark.js, the reference implementation, sees in a text without GFM. It keeps no definitions. */
export function referenceKinds(text: string): string {
  return kindsOf(new Parser().parse(text));
}

function kindsOf(node: Node): string {
  const kinds: string[] = [];
  for (let child = node.firstChild; child; child = child.next) {
    const name = names[child.type] ?? child.type;
    kinds.push(child.isContainer && child.type !== 'paragraph' && child.type !== 'heading' ? `${name}(${kindsOf(child)})` : name);
  }
  return kinds.join(' ');
}

const names: Readonly<Record<string, string>> = {
  block_quote: 'quote',
  code_block: 'code',
  html_block: 'html',
  thematic_break: 'break',
};

/** The kinds of the blocks that we see, drawn the same way. */
export const ourKinds = ({ blocks }: Pick<Markdown, 'blocks'>): string =>
  blocks.flatMap((block) => (block.kind === 'definition' ? [] : [kindOf(block)])).join(' ');

function kindOf(block: Block): string {
  if (block.kind === 'list') return `list(${block.items.map((item) => `item(${ourKinds(item)})`).join(' ')})`;
  return 'blocks' in block ? `${block.kind}(${ourKinds(block)})` : block.kind;
}
