import type { Block, List, Markdown, Row, Table } from '../../server/src/markdown/block.ts';
import type { Span } from '../../server/src/text/span.ts';

/** The blocks of a document, one a line, each with its place, its inner ones indented. */
export const drawBlocks = ({ text, blocks }: Markdown): string[] => blocks.flatMap((block) => draw(block, text, ''));

function draw(block: Block, text: string, indent: string): string[] {
  const inner = `${indent}  `;
  switch (block.kind) {
    case 'heading':
      return [`${indent}heading ${place(block)} ${'#'.repeat(block.level)}`];
    case 'list':
      return [`${indent}${block.ordered ? 'ordered' : 'bullets'} ${place(block)}`, ...drawItems(block, text, inner)];
    case 'quote':
    case 'footnote':
      return [`${indent}${block.kind} ${place(block)}`, ...block.blocks.flatMap((child) => draw(child, text, inner))];
    case 'table':
      return [`${indent}table ${place(block)}`, ...rowsOf(block).map((row) => inner + drawRow(row))];
    case 'code':
    case 'html':
      return [
        `${indent}${block.kind} ${place(block)} ${drawWords(block.lines.map((line) => text.slice(line.start, line.end)).join('\n'), text)}`,
      ];
    default:
      return [`${indent}${block.kind} ${place(block)}`];
  }
}

const drawItems = ({ items }: List, text: string, indent: string): string[] =>
  items.flatMap((item) => [
    `${indent}item ${place(item)}${item.checkbox ? (item.checkbox.checked ? ' [x]' : ' [ ]') : ''}`,
    ...item.blocks.flatMap((block) => draw(block, text, `${indent}  `)),
  ]);

const rowsOf = ({ header, rows }: Table): Row[] => [header, ...rows];

const drawRow = (row: Row): string =>
  `row ${place(row)} ${row.cells.map((cell) => (cell.start === cell.end ? '()' : `(${place(cell)})`)).join(' ')}`;

const place = ({ start, end }: Span): string => `${start}-${end}`;

/**
 * What code and HTML say. A tab of which a container takes a part is spaces for remark and left out by us, so indentation does not count beside tabs;
 * nor do blank lines beside carriage returns, which a line feed after them would swallow.
 */
export function drawWords(words: string, text: string): string {
  const lines = words.split(/\r\n|\r|\n/).filter((line) => !text.includes('\r') || line.trim() !== '');
  const said = lines.map((line) => (text.includes('\t') ? line.replace(/^[ \t]+/, '') : line)).join('\n');
  return JSON.stringify(said.replace(/(?:\n[ \t]*)+$/, ''));
}
