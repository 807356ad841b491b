import { Char } from './char.ts';

/** A text read line by line, with a cursor that counts columns, because a tab is as wide as the way to the next stop. */
export interface Line {
  readonly text: string;
  start: number;
  /** Before the line end. */
  end: number;
  /** Where the next line starts. */
  next: number;
  /** The cursor: what is before it belongs to containers. */
  at: number;
  column: number;
  /** Columns of a tab before the cursor that are still white space after it. */
  spare: number;
  /** Columns of white space after the cursor. */
  indent: number;
  /** The offset after that white space; the line's end when nothing follows. */
  content: number;
  /** Up to here no thematic break begins in the line: what is known is not looked at again. */
  unbroken: number;
  /** The next line feed and the next carriage return, looked up once each; the text's length where there is none. */
  feed: number;
  carriage: number;
}

export const linesFrom = (text: string, start: number): Line => ({
  text,
  start,
  end: start,
  next: start,
  at: start,
  column: 0,
  spare: 0,
  indent: 0,
  content: start,
  unbroken: start,
  feed: find(text, '\n', start),
  carriage: find(text, '\r', start),
});

/** Moves to the next line; false at the end of the text. */
export function nextLine(line: Line): boolean {
  const { text, next } = line;
  if (next >= text.length) return false;
  if (line.feed < next) line.feed = find(text, '\n', next);
  if (line.carriage < next) line.carriage = find(text, '\r', next);
  line.start = line.at = next;
  line.end = Math.min(line.feed, line.carriage);
  line.next = line.end + (line.end === line.carriage && line.feed === line.end + 1 ? 2 : 1);
  line.column = line.spare = 0;
  measure(line);
  return true;
}

export const isBlank = (line: Line): boolean => line.content === line.end;

/** Moves over a marker that stands after the white space. */
export function passMarker(line: Line, width: number): void {
  line.at = line.content + width;
  line.column += line.indent + width;
  line.spare = 0;
  measure(line);
}

/** Moves over as many columns of white space, or as many as there are. */
export function passSpace(line: Line, columns: number): void {
  if (columns >= line.indent) {
    passAllSpace(line);
    return;
  }
  const column = line.column + columns;
  line.indent -= columns;
  let reached = line.column + line.spare;
  while (reached < column) reached += line.text.charCodeAt(line.at++) === Char.tab ? 4 - (reached & 3) : 1;
  line.column = column;
  line.spare = reached - column;
}

function passAllSpace(line: Line): void {
  line.at = line.content;
  line.column += line.indent;
  line.spare = line.indent = 0;
}

function measure(line: Line): void {
  const { text, end } = line;
  let at = line.at;
  let column = line.column;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.space) column++;
    else if (code === Char.tab) column += 4 - (column & 3);
    else break;
  }
  line.indent = column - line.column;
  line.content = at;
}

function find(text: string, ending: string, from: number): number {
  const at = text.indexOf(ending, from);
  return at < 0 ? text.length : at;
}
