import type { ListItem, Nodes, RootContent, TableCell } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Markdown } from '../../server/src/markdown/block.ts';
import { drawWords } from './drawn.ts';

/*
 * What remark says, drawn as `drawn.ts` draws what we say. Where the positions of mdast are not those of the syntax, they are set right here:
 * - a list ends with its last item, not with blank quoted lines after it;
 * - so do an item and a footnote, and a quote does not reach into the line after it, behind the markers of the containers around;
 * - code and HTML that nothing closes do not hold the last line end of the text;
 * - indented code ends with its last line that is not blank;
 * - the paragraph after a checkbox begins with its first word, even where that is emphasis, or stands on the next line;
 * - a table cell is what is written between its pipes, without the white space around it.
 */

const processor = unified().use(remarkParse).use(remarkGfm);

/** The blocks of a document's body as remark-parse and remark-gfm see them, one a line. */
export function remarkBlocks({ text, frontMatter }: Markdown): string[] {
  const start = frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  // A line feed before keeps remark from dropping a byte-order mark that is not the first character of the file.
  // One behind, where there is none, keeps its containers from reaching into a last line of white space.
  const { children } = processor.parse(`\n${text.slice(start)}${/[\r\n]$/.test(text) ? '' : '\n'}`);
  return drawAll(children, { text, shift: start - 1, quotes: 0 }, '');
}

interface Source {
  readonly text: string;
  /** The offset in the text of remark's offset 0. */
  readonly shift: number;
  /** How many quotes there are around. */
  readonly quotes: number;
}

const drawAll = (nodes: readonly RootContent[], source: Source, indent: string): string[] =>
  nodes.flatMap((node) => [indent + draw(node, source), ...drawAll(innerOf(node, source), within(node, source), `${indent}  `)]);

const within = ({ type }: Nodes, source: Source): Source => (type === 'blockquote' ? { ...source, quotes: source.quotes + 1 } : source);

function innerOf(node: RootContent, source: Source): readonly RootContent[] {
  if (node.type === 'listItem') return withoutCheckbox(node, source);
  return 'children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableRow' ? node.children : [];
}

function draw(node: RootContent, source: Source): string {
  const place = `${startOf(node, source)}-${endOf(node, source)}`;
  switch (node.type) {
    case 'list':
      return `${node.ordered ? 'ordered' : 'bullets'} ${place}`;
    case 'listItem':
      return `item ${place}${typeof node.checked === 'boolean' ? (node.checked ? ' [x]' : ' [ ]') : ''}`;
    case 'heading':
      return `heading ${place} ${'#'.repeat(node.depth)}`;
    case 'tableRow':
      return `row ${place} ${node.children.map((cell) => drawCell(cell, source)).join(' ')}`;
    case 'code':
    case 'html':
      return `${node.type} ${place} ${drawWords(node.value, source.text)}`;
    default:
      return `${names[node.type] ?? node.type} ${place}`;
  }
}

const names: Readonly<Record<string, string>> = { blockquote: 'quote', footnoteDefinition: 'footnote', thematicBreak: 'break' };

function drawCell(node: TableCell, source: Source): string {
  const start = startOf(node, source);
  const opened = source.text.slice(start, endOf(node, source)).replace(/^\|/, '');
  const closed = opened.replace(/[ \t]+$/, '').replace(/(?<!\\)((?:\\\\)*)\|$/, '$1');
  const words = closed.replace(/^[ \t]+|[ \t]+$/g, '');
  const from = source.text.indexOf(words, start + (source.text[start] === '|' ? 1 : 0));
  return words === '' ? '()' : `(${from}-${from + words.length})`;
}

/** The blocks of an item, its first paragraph without the checkbox and the white space behind it. */
function withoutCheckbox({ checked, children }: ListItem, source: Source): readonly RootContent[] {
  const paragraph = typeof checked === 'boolean' ? children.find(({ type }) => type === 'paragraph') : undefined;
  if (!paragraph?.position) return children;
  const { text, shift, quotes } = source;
  const start = startOf(paragraph, source);
  const passed = /\][\s>]*$/.exec(text.slice(0, start));
  const box = passed ? passed.index + 1 : start + 3;
  const [space] = new RegExp(`^[ \\t]*(?:(?:\\r\\n|\\r|\\n)(?: {0,3}> ?){0,${quotes}}[ \\t]*)?`).exec(text.slice(box)) ?? [''];
  const position = { ...paragraph.position, start: { ...paragraph.position.start, offset: box + space.length - shift } };
  return children.map((child) => (child === paragraph ? { ...paragraph, position } : child));
}

function endOf(node: Nodes, source: Source): number {
  const last = node.type === 'list' || node.type === 'listItem' || node.type === 'footnoteDefinition' ? node.children.at(-1) : undefined;
  if (last) return endOf(last, source);
  const start = startOf(node, source);
  const end = (node.position?.end.offset ?? Number.NaN) + source.shift;
  return start + withoutOverrun(node, source.text.slice(start, end), source.text.slice(end)).length;
}

function withoutOverrun({ type }: Nodes, written: string, rest: string): string {
  if (type === 'code' && /^[ \t]/.test(written)) return written.replace(/(?:[\r\n][ \t]*)+$/, '');
  if (/^[\r\n]/.test(rest)) return written;
  if (type === 'code' || type === 'html') return written.replace(/(?:\r\n|\r|\n)$/, '');
  return isContainer(type) && rest !== '' ? written.replace(/(?:\r\n|\r|\n)[ \t>]*$/, '') : written;
}

const isContainer = (type: string): boolean => type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition';

const startOf = ({ position }: Nodes, { shift }: Source): number => (position?.start.offset ?? Number.NaN) + shift;
