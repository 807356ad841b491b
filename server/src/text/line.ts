import type { Span } from './span.ts';

/** The line that holds an offset, without its line end. A byte-order mark stands before the first line. */
export function lineAt(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !endsLine(text.charCodeAt(start - 1)) && !(start === 1 && text.startsWith('\uFEFF'))) start--;
  let end = at;
  while (end < text.length && !endsLine(text.charCodeAt(end))) end++;
  return { start, end };
}

const endsLine = (code: number): boolean => code === 10 || code === 13;

/** The line end that a text uses, by its first one. */
export const lineEndOf = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? '\n';
