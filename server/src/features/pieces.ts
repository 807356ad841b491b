import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** A part of a text that came about by edits: a part of the original that was kept, or new words. */
export type Piece = Span | string;

/** The pieces of a text after edits to it, which must not overlap. */
export function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result.push(...slice(pieces, at, start), text);
    at = end;
  }
  return [...result, ...slice(pieces, at, Number.POSITIVE_INFINITY)];
}

/** The edits that lead from an original of this length to the pieces. */
export function editsTo(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let text = '';
  let at = 0;
  for (const piece of [...pieces, { start: length, end: length }]) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    if (text || piece.start > at) edits.push({ start: at, end: piece.start, text });
    text = '';
    at = piece.end;
  }
  return edits;
}

/** What stands from one offset to another in the text that the pieces make up. */
function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
    const start = Math.max(0, from - offset);
    const end = Math.min(length, to - offset);
    if (start < end)
      result.push(typeof piece === 'string' ? piece.slice(start, end) : { start: piece.start + start, end: piece.start + end });
    offset += length;
  }
  return result;
}
