import type { Slot } from '../model/story.ts';
import { type Span, trimmed } from '../text/span.ts';
import type { Grammar } from './grammars.ts';
import type { IndicatorMark, StoryMarks } from './story-marks.ts';

/** The slots of a sentence between the words that open them. The language is that of the first grammar. */
export function slotsOf(
  text: string,
  grammars: readonly Grammar[],
  sentence: Span & { readonly indicators: readonly IndicatorMark[] },
): StoryMarks {
  const { indicators, end } = sentence;
  const slot = (name: Slot): Span | undefined => {
    const first = indicators.findIndex((indicator) => indicator.slot === name);
    if (first < 0) return undefined;
    const next = indicators.slice(first).find((indicator) => indicator.slot !== name);
    return withoutPunctuation(text, { start: lastOfRun(indicators, first).end, end: next?.start ?? end });
  };
  const want = slot('want');
  return {
    ...sentence,
    language: grammars[0]?.language ?? 'en',
    role: slot('role'),
    want,
    benefit: slot('benefit'),
    cause: want && causeIn(text, grammars, want),
  };
}

/** What follows “because”. */
function causeIn(text: string, grammars: readonly Grammar[], { start, end }: Span): Span | undefined {
  const said = text.slice(start, end);
  const match = grammars.map(({ cause }) => cause.exec(said)).find((found) => found);
  return match ? { start: start + match.index + match[0].length, end } : undefined;
}

/** “so that so that” opens one slot: it begins after the last of the indicators that follow each other with nothing between. */
function lastOfRun(indicators: readonly IndicatorMark[], first: number): Span {
  let last = indicators[first] as IndicatorMark;
  for (const next of indicators.slice(first + 1)) {
    if (next.slot !== last.slot || next.start - last.end > 1) break;
    last = next;
  }
  return last;
}

/** Without the white space, commas, colons, dashes and full stops around a slot, and without a quote that closes the sentence. */
export function withoutPunctuation(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  if (/[.!。！]["'”’»」』]$/u.test(text.slice(Math.max(start, end - 2), end))) end--;
  while (start < end && punctuation.test(text.charAt(start))) start++;
  while (end > start && punctuation.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** And without asterisks that open no emphasis, as in `**En tant qu’**éditeur`. */
const punctuation = /[\s,;:.–—，、；：。*-]/u;
