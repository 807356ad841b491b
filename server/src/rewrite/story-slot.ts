import type { Indicator, Slot, Story } from '../model/story.ts';
import { type Edit, insert, remove } from '../text/edit.ts';
import { lineAt, lineEndOf } from '../text/line.ts';
import { contains, type Span, trimmed } from '../text/span.ts';
import { type Manner, mannerOf } from './keyword.ts';

/** The words that open a slot, for languages in which we can put one in. */
const openers: Readonly<Record<string, Readonly<Record<Slot, string>>>> = {
  en: { role: 'As a', want: 'I want', benefit: 'so that' },
};

const order: readonly Slot[] = ['role', 'want', 'benefit'];

/** A slot put into the sentence of a story, still to be filled in. */
export interface NewSlot {
  /** “As a …”, or “…” alone in a cell of a table. */
  readonly shown: string;
  readonly edit: Edit;
}

/** Puts in a slot that a story has not, on a line of its own where its other slots stand so; undefined where it has no words to go by. */
export function insertSlot(text: string, { story, slot, language }: { story: Story; slot: Slot; language: string }): NewSlot | undefined {
  const opener = openers[language]?.[slot];
  if (!opener) return undefined;
  const cell = story.indicators.length === 0 ? story[slot] : undefined;
  if (cell) return { shown: '…', edit: insert(cell.start, text.charAt(cell.start) === '|' ? '… ' : '…') };
  const next = story.indicators.find((indicator) => order.indexOf(indicator.slot) > order.indexOf(slot));
  const last = story.indicators.at(-1);
  const edit = next ? before(text, story, { opener, next }) : last && after(text, story, { opener, last });
  return edit && { shown: `${opener} …`, edit };
}

function before(text: string, { indicators }: Story, { opener, next }: { opener: string; next: Indicator }): Edit {
  const manner = mannerOf(text, next);
  const other = indicators.find(({ slot }) => slot !== next.slot);
  if (!other || !onOwnLines(text, manner, other)) return insert(manner.start, `${manner.like(opener)} …, `);
  const [first, second] = other.start > next.start ? [next, other] : [other, next];
  return insert(manner.start, `${manner.like(opener)} …${breakBetween(text, first, second)}${manner.lead}`);
}

function after(text: string, story: Story, { opener, last }: { opener: string; last: Indicator }): Edit {
  const manner = mannerOf(text, last);
  const other = story.indicators.find(({ slot }) => slot !== last.slot);
  const at = endOfWords(text, story);
  if (!other || !onOwnLines(text, manner, other)) return insert(at, `, ${manner.like(opener)} …`);
  return insert(at, `${breakBetween(text, other, last)}${manner.lead}${manner.like(opener)} …`);
}

/** Where the last slot ends, before the full stop. */
function endOfWords(text: string, story: Story): number {
  const { end } = trimmed(text, story);
  const stop = /(?:[.!?。,;][)"'”’]*|\\)+$/.exec(text.slice(story.start, end));
  return stop ? end - stop[0].length : end;
}

const onOwnLines = (text: string, manner: Manner, other: Indicator): boolean =>
  manner.opensLine && mannerOf(text, other).opensLine && lineAt(text, manner.start).start !== lineAt(text, other.start).start;

/** How the line with the first of two indicators ends: perhaps with a comma, perhaps with a hard break. */
function breakBetween(text: string, first: Indicator, second: Indicator): string {
  const between = text.slice(first.end, lineAt(text, second.start).start);
  const ending = /(,?)[*_]*(,?)([ \t]*\\?)(?:\r\n?|\n)\s*$/.exec(between);
  return `${ending?.[1] || ending?.[2] || ''}${ending?.[3] ?? ''}${lineEndOf(text)}`;
}

/** Takes the benefit out, with the words that open it, where all that it says stands in a span and it ends the sentence. */
export function removeBenefit(text: string, { start, benefit, indicators }: Story, said: Span): Edit | undefined {
  const opener = indicators.at(-1);
  if (opener?.slot !== 'benefit' || !benefit || !contains(said, benefit)) return undefined;
  const manner = mannerOf(text, opener);
  const before = text.slice(start, manner.opensLine ? lineAt(text, manner.start).start : manner.start);
  return remove({ start: start + before.replace(/[\s,;]+$/, '').length, end: said.end });
}
