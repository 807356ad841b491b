import type { Span } from '../text/span.ts';

/** The line that holds an offset, without its line end. */
export function lineAt(text: string, at: number): Span {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const length = text.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : start + length };
}

/** The line end that a text uses, by its first one. */
export const lineEndOf = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? '\n';
