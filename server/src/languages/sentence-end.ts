import type { Span } from '../text/span.ts';
import { abbreviations, firstOpening, type Grammar } from './grammars.ts';

/** How far the words that go on with a sentence may stand behind its full stop, in UTF-16 units. */
const reach = 500;

const stops = /[.!?][)"'”’»]*(?=\s+[\p{Lu}\p{Lo}"“[(]|\s*$)|[。！？][」』”’"）]*/gu;

/** The end of the sentence that begins here. A sentence that ends before its benefit goes on with it: “I want x. So that y.” */
export function sentenceEnd(text: string, start: number, grammars: readonly Grammar[]): number {
  for (const match of text.slice(start).matchAll(stops)) {
    const end = start + match.index + match[0].length;
    if (!abbreviations.test(text.slice(Math.max(start, end - 12), end)) && !goesOn(text, grammars, { start, end })) return end;
  }
  return text.length;
}

/** True where the next words open a slot, or where the sentence has no benefit yet and the next one, on the same line, gives it. */
function goesOn(text: string, grammars: readonly Grammar[], { start, end }: Span): boolean {
  const near = { start: end, end: end + reach };
  const next = [firstOpening(text, 'benefit', near), firstOpening(text, 'want', near, grammars)];
  if (next.some((span) => span && text.slice(end, span.start).trim() === '')) return true;
  const line = text.slice(end, near.end).split('\n')[0] ?? '';
  const benefit = firstOpening(text, 'benefit', { start: end, end: end + line.length });
  if (!benefit || firstOpening(text, 'benefit', { start, end })) return false;
  return !firstOpening(text, 'role', { start: end, end: benefit.start });
}
