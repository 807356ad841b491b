import type { Span } from './span.ts';

/** One replacement in one document. */
export interface Edit extends Span {
  readonly text: string;
}

/** Puts text in at an offset. */
export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** Takes the span out. */
export const remove = ({ start, end }: Span): Edit => ({ start, end, text: '' });

/** Puts text where the span stands. */
export const replace = ({ start, end }: Span, text: string): Edit => ({ start, end, text });

/** The text after the edits, which must not overlap; edits at the same offset apply in their given order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    result += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  return result + text.slice(at);
}

/** The edits that overlap none before them: what can be applied in one step. */
export function compatible(edits: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = [];
  for (const group of edits) {
    if (group.every((edit) => taken.every((other) => edit.end < other.start || other.end < edit.start))) taken.push(...group);
  }
  return taken;
}
