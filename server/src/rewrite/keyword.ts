import type { Words } from '../model/words.ts';
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

/** What stands before a keyword is no longer than this, in UTF-16 units, where it opens its line. */
const longestLead = 120;

/** Looks at one keyword in its text. */
export function mannerOf(text: string, keyword: Words): Manner {
  const window = text.slice(Math.max(0, keyword.start - longestLead), keyword.start);
  const before = window.slice(Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r'), window.lastIndexOf('\uFEFF')) + 1);
  const marks = /(?:\*\*|__|\*|_)?$/.exec(before)?.[0] ?? '';
  const closes = text.startsWith(marks, keyword.end);
  const emphasis = closes || text.slice(keyword.start, keyword.end).includes(marks) ? marks : '';
  const lead = before.slice(0, before.length - emphasis.length);
  const shouts = keyword.text.length > 1 && keyword.text === keyword.text.toUpperCase();
  return {
    lead,
    opensLine: before.length < longestLead && /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?$/.test(lead),
    start: keyword.start - emphasis.length,
    end: keyword.end + (closes ? emphasis.length : 0),
    like: (words) => `${emphasis}${shouts ? words.toUpperCase() : words}${emphasis}`,
  };
}
