import { foldKeyword, type GherkinKeywords, type GherkinPart } from '../../languages/gherkin.ts';
import { isSpace, type Span, trimmed } from '../../text/span.ts';
import type { PartLine, StepLine } from './line.ts';

/** Keywords are shorter, in UTF-16 units. */
const longestKeyword = 64;

/** The word before the first colon of a span, where it is short enough for a keyword: `Scenario` in `Scenario: T`. */
export function wordBeforeColon(text: string, { start, end }: Span): Span | undefined {
  const near = text.slice(start, Math.min(end, start + longestKeyword));
  const colon = near.search(/[:：]/u);
  return colon > 0 ? trimmed(text, { start, end: start + colon }) : undefined;
}

/** Reads `Scenario: T`, where the span begins with the keyword. */
export function readPart(text: string, span: Span, { parts }: GherkinKeywords): PartLine | undefined {
  const keyword = wordBeforeColon(text, span);
  const part = keyword && partOf(text.slice(keyword.start, keyword.end), parts);
  if (!keyword || !part) return undefined;
  const colon = keyword.end + text.slice(keyword.end, keyword.end + longestKeyword).search(/[:：]/u) + 1;
  const title = trimmed(text, { start: colon, end: span.end });
  return { kind: 'part', part, keyword, title, head: { start: keyword.start, end: Math.max(colon, title.end) } };
}

/** People number what they tell: `Scenario 2: T`. */
const partOf = (word: string, parts: GherkinKeywords['parts']): GherkinPart | undefined =>
  parts.get(foldKeyword(word)) ?? parts.get(foldKeyword(word.replace(/ #?\d+$/u, '')));

/** Reads `Given a reader`, where the span begins with the keyword. */
export function readStep(text: string, span: Span, { steps }: GherkinKeywords): StepLine | undefined {
  const first = text.charAt(span.start);
  for (const { kind, folded, spaced } of steps) {
    if (!folded.startsWith(first)) continue;
    const end = span.start + folded.length;
    if (end > span.end || (spaced && end < span.end && !isSpace(text.charCodeAt(end)))) continue;
    if (foldKeyword(text.slice(span.start, end)) === folded)
      return { kind: 'step', step: kind, keyword: { start: span.start, end }, words: trimmed(text, { start: end, end: span.end }) };
  }
  return undefined;
}
