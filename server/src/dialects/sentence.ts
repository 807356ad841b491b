import { detectLanguage } from '../languages/detect.ts';
import { findStory } from '../languages/story.ts';
import type { Story } from '../model/story.ts';
import type { Span } from '../text/span.ts';
import { fieldKeyOf } from './fields.ts';
import { readLabels } from './label.ts';
import { isNamed, type Reading, words } from './reading.ts';

/** A story sentence and the language that it is written in; undefined where its words are too few to tell. */
export interface Sentence {
  readonly story: Story;
  readonly language: string | undefined;
}

/** The story sentences in a reading, in the order of the text. `known` lets a sentence lack its role or its want. */
export function readSentences(reading: Reading, known: boolean): Sentence[] {
  if (!findStory(reading.text, known)) return [];
  const found: Sentence[] = [];
  let from = 0;
  for (const to of [...labelledLines(reading), reading.text.length]) {
    while (from < to) {
      const next = firstSentence(reading, { start: from, end: to }, known);
      if (!next) break;
      found.push(next);
      from = Math.max(next.story.end - reading.start, from + 1);
    }
    from = to;
  }
  return found;
}

/** Where lines begin that open with the label of something else: `**Priority:** High` below a sentence. A slot’s own words are none. */
function labelledLines(reading: Reading): number[] {
  if (reading.lines.length < 2) return [];
  return readLabels(reading)
    .map(({ name, start }) => ({ name, at: start - reading.start }))
    .filter(({ name, at }) => opensLine(reading.text, at) && isOther(name))
    .map(({ at }) => at);
}

/** Bold or not, behind a bullet or not. */
const opensLine = (text: string, at: number): boolean => at < 8 || /\n[^\p{L}\p{N}]*$/u.test(text.slice(at - 8, at));

const isOther = (name: string): boolean => fieldKeyOf(name) !== undefined || isNamed(name, 'criteria') || isNamed(name, 'parts');

function firstSentence(reading: Reading, { start: from, end }: Span, known: boolean): Sentence | undefined {
  const rest = from === 0 && end === reading.text.length ? reading.text : reading.text.slice(from, end);
  const marks = findStory(rest, known);
  if (!marks) return undefined;
  const slot = (span: Span | undefined) => span && words(reading, { start: span.start + from, end: span.end + from });
  const story: Story = {
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
  return { story, language: languageOf(story, marks.language) };
}

/** People leave the English keywords where they translate the rest: then the slots tell the language. */
function languageOf({ role, want, benefit }: Story, ofKeywords: string): string {
  const said = [role, want, benefit].map((slot) => slot?.text).join(' ');
  return (ofKeywords === 'en' ? detectLanguage(said) : undefined) ?? ofKeywords;
}
