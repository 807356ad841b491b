import type { Words } from '../model/words.ts';
import { lineAt } from '../text/line.ts';
import type { Span } from '../text/span.ts';

/** How a keyword of a sentence or a scenario is written, so that another one can be written alike. Its span takes in its emphasis. */
export interface Manner extends Span {
  /** What stands before it on its line: indentation, quote marks, a bullet. */
  readonly lead: string;
  /** True where nothing but that stands before it. */
  readonly opensLine: boolean;
  /** A keyword in the same emphasis and the same case. */
  like(keyword: string): string;
}

/** Looks at one keyword in its text. */
export function mannerOf(text: string, keyword: Words): Manner {
  const before = text.slice(lineAt(text, keyword.start).start, keyword.start);
  const marks = /(?:\*\*|__|\*|_)?$/.exec(before)?.[0] ?? '';
  const closes = text.startsWith(marks, keyword.end);
  const emphasis = closes || text.slice(keyword.start, keyword.end).includes(marks) ? marks : '';
  const lead = before.slice(0, before.length - emphasis.length);
  const shouts = keyword.text.length > 1 && keyword.text === keyword.text.toUpperCase();
  return {
    lead,
    opensLine: /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?$/.test(lead),
    start: keyword.start - emphasis.length,
    end: keyword.end + (closes ? emphasis.length : 0),
    like: (words) => `${emphasis}${shouts ? words.toUpperCase() : words}${emphasis}`,
  };
}
