import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Story } from '../model/story.ts';
import type { Span } from '../text/span.ts';
import { type Reading, words } from './reading.ts';

/** A story sentence and the language that it is written in. */
export interface Sentence {
  readonly story: Story;
  readonly language: string;
}

/** The story sentences in a reading, in the order of the text. `known` lets a sentence lack its role or its want. */
export function readSentences(reading: Reading, known: boolean): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  while (from < reading.text.length) {
    const next = firstSentence(reading, from, known);
    if (!next) break;
    found.push(next);
    from = Math.max(next.story.end - reading.start, from + 1);
  }
  return found;
}

function firstSentence(reading: Reading, from: number, known: boolean): Sentence | undefined {
  let first: Sentence | undefined;
  for (const language of languages) {
    const story = storyOf(reading, from, { language, known });
    if (story && (!first || story.start < first.story.start)) first = { story, language: language.id };
  }
  return first;
}

function storyOf(reading: Reading, from: number, { language, known }: { language: Language; known: boolean }): Story | undefined {
  const rest = from === 0 ? reading.text : reading.text.slice(from);
  const marks = language.findStory(rest, known);
  if (!marks) return undefined;
  const slot = (span: Span | undefined) => span && words(reading, { start: span.start + from, end: span.end + from });
  return {
    start: reading.start + from + marks.start,
    end: reading.start + from + marks.end,
    indicators: marks.indicators.map((mark) => ({
      ...words(reading, { start: mark.start + from, end: mark.end + from }),
      slot: mark.slot,
    })),
    role: slot(marks.role),
    want: slot(marks.want),
    benefit: slot(marks.benefit),
    cause: slot(marks.cause),
  };
}
