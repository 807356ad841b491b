import type { Span } from '../text/span.ts';
import type { Row } from './block.ts';
import { Char, dropBlank, skipBlank, skipRun } from './char.ts';
import { closeLeaf } from './leaf.ts';
import type { Line } from './line.ts';
import type { State } from './state.ts';

/** Makes the last line of the open paragraph the header of a table, where the line is a delimiter row with as many cells. */
export function readDelimiterRow(state: State): boolean {
  const { line, leaf } = state;
  if (leaf?.kind !== 'paragraph' || leaf.indent >= 4) return false;
  const count = countDelimiters(line);
  const last = leaf.lines[leaf.lines.length - 1];
  if (count === 0 || !last) return false;
  const header = rowOf(line.text, last);
  if (header.cells.length !== count) return false;
  leaf.lines.pop();
  if (leaf.lines.length > 0) closeLeaf(state);
  const rows: Row[] = [];
  state.leaf = { kind: 'table', rows, block: { kind: 'table', start: header.start, end: line.end, header, rows } };
  return true;
}

/** The line is a further row of the open table, whatever it holds. */
export function addRow({ line, leaf }: State): void {
  if (leaf?.kind !== 'table') return;
  leaf.rows.push(rowOf(line.text, { start: line.content, end: line.end }));
  leaf.block.end = line.end;
}

/** How many cells a delimiter row has, as `| :-- | --: |`; 0 where the line is none. */
function countDelimiters({ text, content, end }: Line): number {
  let count = 0;
  let at = content;
  let marked = text.charCodeAt(at) === Char.pipe;
  if (marked) at = skipBlank(text, at + 1, end);
  while (at < end) {
    const next = passDelimiter(text, at, end);
    if (next < 0) return 0;
    if (text.charCodeAt(at) === Char.colon || text.charCodeAt(next - 1) === Char.colon) marked = true;
    count++;
    at = skipBlank(text, next, end);
    if (at === end) break;
    if (text.charCodeAt(at) !== Char.pipe) return 0;
    marked = true;
    at = skipBlank(text, at + 1, end);
  }
  return marked ? count : 0;
}

/** The end of `---`, `:--`, `--:` or `:-:`; negative where there is none. */
function passDelimiter(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) === Char.colon ? start + 1 : start;
  if (first >= end || text.charCodeAt(first) !== Char.hyphen) return -1;
  const after = skipRun(text, first, end);
  return after < end && text.charCodeAt(after) === Char.colon ? after + 1 : after;
}

function rowOf(text: string, { start, end }: Span): Row {
  const cells: Span[] = [];
  let from = text.charCodeAt(start) === Char.pipe ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.backslash) at += escapes(text.charCodeAt(at + 1)) ? 1 : 0;
    else if (code === Char.pipe) {
      cells.push(cellOf(text, from, at));
      from = at + 1;
    }
  }
  if (skipBlank(text, from, end) < end) cells.push(cellOf(text, from, end));
  return { start, end, cells };
}

const escapes = (code: number): boolean => code === Char.pipe || code === Char.backslash;

function cellOf(text: string, from: number, to: number): Span {
  const start = skipBlank(text, from, to);
  return { start, end: dropBlank(text, start, to) };
}
