/** A 0-based line and a 0-based column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of one text begin. Lines end with LF, CRLF or a lone CR, as the Language Server Protocol has it. */
export interface Lines {
  readonly starts: readonly number[];
  readonly length: number;
}

/** Reads the line starts of a text, once; the rest is a binary search. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return { starts, length: text.length };
}

/** The position of an offset; offsets outside the text are moved to its nearest end. */
export function positionAt({ starts, length }: Lines, offset: number): Position {
  const at = Math.max(0, Math.min(offset, length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: at - (starts[low] ?? 0) };
}

/** The offset of a position; positions outside the text are moved to its nearest end. */
export function offsetAt({ starts, length }: Lines, { line, column }: Position): number {
  if (line < 0) return 0;
  const start = starts[line];
  if (start === undefined) return length;
  return Math.min(start + Math.max(0, column), starts[line + 1] ?? length, length);
}
