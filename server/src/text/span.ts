/** Where something stands in a document: half-open UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first span that covers both. */
export const cover = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

/** True where the two share at least one position; an empty span touches what it stands in or beside. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** True where the inner span lies whole in the outer one. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span without white space at its ends; at least an empty span at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space as people type it: tabs, line ends, no-break, zero-width and ideographic spaces, and the byte-order mark. */
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;
