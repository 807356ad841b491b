import { foldKeyword, type GherkinKeywords, type GherkinPart } from '../../languages/gherkin.ts';
import { isSpace, type Span, trimmed } from '../../text/span.ts';
import type { PartLine, StepLine } from './line.ts';

/** Keywords are shorter, in UTF-16 units. */
const longestKeyword = 64;

/** Where the first colon stands, if a keyword can stand before it. */
export function colonIn(text: string, { start, end }: Span): number | undefined {
  const last = Math.min(end, start + longestKeyword);
  for (let at = start + 1; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === colon || code === wideColon) return at;
  }
  return undefined;
}

const colon = 58;
const wideColon = 0xff1a;

/** Reads `Scenario: T` from the keyword on, on a line of this span. */
export function readPart(text: string, line: Span, { keywords, from }: { keywords: GherkinKeywords; from: number }): PartLine | undefined {
  const at = colonIn(text, { start: from, end: line.end });
  const part = at && partOf(text.slice(from, at).trimEnd(), keywords);
  if (!part) return undefined;
  const title = trimmed(text, { start: at + 1, end: line.end });
  const head = { start: from, end: Math.max(at + 1, title.end) };
  return { kind: 'part', part, head, title, start: line.start, end: line.end };
}

/** People number what they tell: `Scenario 2: T`. */
const partOf = (word: string, { parts }: GherkinKeywords): GherkinPart | undefined =>
  parts.get(foldKeyword(word)) ?? (/\d$/u.test(word) ? parts.get(foldKeyword(word.replace(/ #?\d+$/u, ''))) : undefined);

/** Reads `Given a reader` from the keyword on, on a line of this span. */
export function readStep(text: string, line: Span, { keywords, from }: { keywords: GherkinKeywords; from: number }): StepLine | undefined {
  const first = text.charCodeAt(from);
  for (const { kind, folded, spaced } of keywords.steps) {
    const end = from + folded.length;
    if (folded.charCodeAt(0) !== first || end > line.end) continue;
    if (spaced && end < line.end && !isSpace(text.charCodeAt(end))) continue;
    if (!text.startsWith(folded, from) && foldKeyword(text.slice(from, end)) !== folded) continue;
    const words = trimmed(text, { start: end, end: line.end });
    return { kind: 'step', step: kind, keyword: { start: from, end }, words, start: line.start, end: line.end };
  }
  return undefined;
}
