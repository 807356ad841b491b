import type { Criterion, Field, Item } from '../../model/item.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../model/words.ts';
import { cover, type Span, trimmed } from '../../text/span.ts';
import { readHead } from '../head.ts';
import { readSentences } from '../sentence.ts';
import { bareReading } from './bare.ts';
import type { Feature } from './feature.ts';
import type { GherkinText } from './line.ts';

/** The item that a feature is. Where nothing names it, `heading` does, or the first line. */
export function itemOf(source: GherkinText, feature: Feature, { alone, heading }: { alone: boolean; heading?: Span }): Item {
  const { head, tags, scenarios, start, end } = feature;
  const labels = tags.map((tag) => ({ ...tag, text: source.text.slice(tag.start, tag.end) }));
  const place = head?.head ?? heading ?? firstLine(source);
  return {
    start: Math.min(start, place.start),
    end: Math.max(end, place.end),
    kind: 'feature',
    ...named(source, head?.title ?? heading, labels),
    head: place,
    layout: alone ? 'document' : 'section',
    language: source.keywords.language,
    story: storyOf(source, feature),
    fields: labels.length > 0 ? [labelsField(labels)] : [],
    criteria: scenarios.map(criterionOf),
    containers: [],
    scenarios,
    references: [],
  };
}

function firstLine({ text, lines }: GherkinText): Span {
  const line = lines.find(({ start, end }) => /\S/u.test(text.slice(start, end)));
  return line ? trimmed(text, line) : { start: 0, end: 0 };
}

/** The id before the title, or the only tag that is one: `Feature: US-12 Pay`, `@US-12`. */
function named(source: GherkinText, title: Span | undefined, tags: readonly Words[]): Pick<Item, 'id' | 'title'> {
  if (!title || title.start === title.end) return { id: idAmong(tags) };
  const words = source.syntax.words(source.text, title);
  const head = readHead(source.syntax.reading(source.text, [title]));
  const isId = head?.id && head.title && /^\p{L}/u.test(head.id.text) && head.id.start - words.start <= 1;
  return isId ? { id: head.id, title: head.title } : { id: idAmong(tags), title: words };
}

/** Of several ids, none is the feature's own: they name what it tells about. */
function idAmong(tags: readonly Words[]): Words | undefined {
  const ids = tags.flatMap(({ start, end, text }) => {
    const id = readHead(bareReading(text, [{ start: 1, end: text.length }]))?.id;
    return id?.text === text.slice(1) ? [{ start: start + 1, end, text: id.text }] : [];
  });
  return ids.length === 1 ? ids[0] : undefined;
}

/** The sentence in the words under the head. Most are free text, and tell none. */
function storyOf({ text, syntax }: GherkinText, { narrative }: Feature): Story | undefined {
  for (const lines of narrative) {
    const [sentence] = readSentences(syntax.reading(text, lines), false);
    if (sentence) return sentence.story;
  }
  return undefined;
}

function labelsField(tags: readonly Words[]): Field {
  const [first, last] = [tags[0] as Words, tags.at(-1) as Words];
  const text = tags.map((tag) => tag.text.slice(1)).join(', ');
  return { key: 'labels', label: { start: first.start, end: first.start + 1, text: '@' }, value: { ...cover(first, last), text } };
}

/** An outline is one criterion, however many examples it has. */
function criterionOf({ start, end, title, steps }: Scenario): Criterion {
  const text = title?.text ?? steps.map(({ keyword, words }) => `${keyword.text} ${words.text}`).join(' ');
  return { start, end, text, form: 'scenario' };
}
