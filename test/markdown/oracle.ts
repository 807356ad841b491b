import type { Nodes, Root, RootContent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Markdown } from '../../server/src/markdown/block.ts';

const processor = unified().use(remarkParse).use(remarkGfm);

/** The blocks of the text as remark-parse and remark-gfm see them, one a line, with our front matter cut off. */
export function remarkBlocks({ text, frontMatter }: Markdown): string[] {
  const start = frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  // The line feed keeps remark from dropping a byte-order mark that is not the first character of the file.
  const body = `\n${text.slice(start)}`;
  const root: Root = processor.parse(body);
  return root.children.flatMap((node) => drawNode(node, { text, shift: start - 1 }, ''));
}

interface Source {
  readonly text: string;
  readonly shift: number;
}

function drawNode(node: RootContent, source: Source, indent: string): string[] {
  const start = startOf(node, source);
  const end = endOf(node, source);
  const children = (kind: string, nodes: readonly RootContent[]) => [
    `${indent}${kind} ${start}-${end}`,
    ...nodes.flatMap((child) => drawNode(child, source, `${indent}  `)),
  ];
  switch (node.type) {
    case 'list':
      return children(node.ordered ? 'ordered' : 'bullets', node.children);
    case 'listItem':
      return children(`item${node.checked === null || node.checked === undefined ? '' : node.checked ? ' [x]' : ' [ ]'}`, node.children);
    case 'blockquote':
      return children('quote', node.children);
    case 'footnoteDefinition':
      return children('footnote', node.children);
    case 'table':
      return children('table', node.children);
    case 'tableRow':
      return [`${indent}row ${start}-${end} ${node.children.map((cell) => drawCell(cell, source)).join(' ')}`];
    case 'heading':
      return [`${indent}heading${node.depth} ${start}-${end}`];
    case 'thematicBreak':
      return [`${indent}break ${start}-${end}`];
    case 'code':
    case 'html':
      return [`${indent}${node.type} ${start}-${end} ${JSON.stringify(node.value)}`];
    default:
      return [`${indent}${node.type} ${start}-${end}`];
  }
}

function drawCell(node: TableCell, source: Source): string {
  let start = startOf(node, source);
  let end = endOf(node, source);
  const { text } = source;
  if (text[start] === '|') start++;
  const blank = (at: number) => text[at] === ' ' || text[at] === '\t';
  while (end > start && blank(end - 1)) end--;
  if (end > start && text[end - 1] === '|' && !escaped(text, end - 1)) end--;
  while (end > start && blank(end - 1)) end--;
  while (start < end && blank(start)) start++;
  return start === end ? '()' : `(${start}-${end})`;
}

function escaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}

const startOf = ({ position }: Nodes, { shift }: Source): number => (position?.start.offset ?? Number.NaN) + shift;

/** remark ends a list at the blank quoted lines after it, and unclosed code behind the last line end. */
function endOf(node: Nodes, source: Source): number {
  const last = node.type === 'list' ? node.children[node.children.length - 1] : undefined;
  if (last) return endOf(last, source);
  let end = (node.position?.end.offset ?? Number.NaN) + source.shift;
  if (end > startOf(node, source) && source.text[end - 1] === '\n') end--;
  if (end > startOf(node, source) && source.text[end - 1] === '\r') end--;
  return end;
}

/** Our blocks, drawn the same way. */
export const ourBlocks = ({ text, blocks }: Markdown): string[] => blocks.flatMap((block) => drawBlock(block, text, ''));

function drawBlock(block: Block, text: string, indent: string): string[] {
  const place = `${block.start}-${block.end}`;
  const inner = `${indent}  `;
  switch (block.kind) {
    case 'heading':
      return [`${indent}heading${block.level} ${place}`];
    case 'list':
      return [
        `${indent}${block.ordered ? 'ordered' : 'bullets'} ${place}`,
        ...block.items.flatMap((item) => [
          `${inner}item${item.checkbox ? (item.checkbox.checked ? ' [x]' : ' [ ]') : ''} ${item.start}-${item.end}`,
          ...item.blocks.flatMap((child) => drawBlock(child, text, `${inner}  `)),
        ]),
      ];
    case 'quote':
    case 'footnote':
      return [`${indent}${block.kind} ${place}`, ...block.blocks.flatMap((child) => drawBlock(child, text, inner))];
    case 'table':
      return [
        `${indent}table ${place}`,
        ...[block.header, ...block.rows].map(
          (row) =>
            `${inner}row ${row.start}-${row.end} ${row.cells.map(({ start, end }) => (start === end ? '()' : `(${start}-${end})`)).join(' ')}`,
        ),
      ];
    case 'code':
    case 'html':
      return [`${indent}${block.kind} ${place} ${JSON.stringify(block.lines.map(({ start, end }) => text.slice(start, end)).join('\n'))}`];
    default:
      return [`${indent}${block.kind} ${place}`];
  }
}
