import type { Span } from './span.ts';

/** The line that holds an offset, without its line end. A byte-order mark stands before the first line. */
export function lineAt(text: string, at: number): Span {
  const before = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1), text.startsWith('\uFEFF') ? 0 : -1);
  const start = at > 0 ? before + 1 : 0;
  const length = text.slice(start).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : start + length };
}

/** The line end that a text uses, by its first one. */
export const lineEndOf = (text: string): string => /\r\n?|\n/.exec(text)?.[0] ?? '\n';
