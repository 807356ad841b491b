import { kindOfPrefix, kindOfWord } from '../languages/vocabulary.ts';
import type { ItemKind } from '../model/item.ts';
import type { Words } from '../model/words.ts';
import type { Span } from '../text/span.ts';
import { fieldKeyOf } from './fields.ts';
import { nameOf } from './name.ts';
import { type Reading, words } from './reading.ts';

/** What the head of an item says of it: `### US-3: Pay by card (Priority: P1)`. */
export interface Head {
  /** Undefined where neither a type word nor the id's prefix says it. */
  readonly kind?: ItemKind;
  readonly id?: Words;
  readonly title?: Words;
  /** What stands in brackets behind the title: `Implemented`, `Priority: P1`. */
  readonly remark?: Words;
  /** The label and the value of a remark that has them. */
  readonly remarkField?: readonly [Words, Words];
}

/** `US-1`, `US-AUTH-002`, `FR-005a`, `TICKET-12.3`, `#12`. */
const id =
  /(?:[A-Z][A-Z0-9]{0,11}(?:-[A-Z0-9]{1,10}){0,3}-\d+(?:[.-]\d+)*[a-z]?|(?:US|EPIC|FR|NFR|REQ|HU|HDU|RF|RNF)\d+(?:\.\d+)*|(?:US|HU) \d+(?:\.\d+)*(?=\s*[:：–—-]\s))/u;
const number = /(?:[A-Z]{1,6}-?)?\d+(?:\.\d+)*[a-zA-Z]?|[一二三四五六七八九十]{1,3}/u;
const separator = /\s*[:：.–—·•|-]+\s+|\s*[:：、–—]\s*|\s+|$/u;

const idHead = new RegExp(`^[[(]?(${id.source})[\\])]?(?:${separator.source})`, 'iu');
const numberHead = new RegExp(`^(?:(?:#|[Nn][º°o.]|№)\\s*)?(?:[[(]?(${id.source})[\\])]?|(${number.source}))(?:${separator.source})`, 'u');

/** Reads a heading or the lead of a list item, or undefined where it names no item. */
export function readHead(reading: Reading, within: Span = { start: 0, end: reading.text.length }): Head | undefined {
  const text = reading.text.slice(0, within.end);
  const from =
    within.start +
    (/^[^\p{L}\p{N}#[(]*(?:\d+(?:\.\d+)*(?:[.)]\s+|[.．、](?=\p{Lo}))|[一二三四五六七八九十]{1,3}、)?[^\p{L}\p{N}#[(]*/u.exec(
      text.slice(within.start),
    )?.[0].length ?? 0);
  return byType(reading, text, from) ?? byId(reading, text, from);
}

/** One to three words, the longest first: “Non-functional requirement 3”, “User story”, “Epic”; and those that need no space before a number: 要件1, 故事二. */
const typeWords = [
  ...[2, 1, 0].map((more) => new RegExp(`^\\[?(\\p{L}+(?:[ '’-]\\p{L}+){${more}})\\]?(?=[\\s:：#–—]|-(?!\\d)|(?<=[\\p{Lo}ー])\\d|$)`, 'u')),
  /^(\p{Script=Han}+?)(?=[一二三四五六七八九十]{1,3}(?:[\s:：、]|$))/u,
];

function byType(reading: Reading, text: string, from: number): Head | undefined {
  const rest = text.slice(from);
  for (const pattern of typeWords) {
    const match = pattern.exec(rest);
    const kind = match && kindOf(match[1] ?? '');
    if (match && kind) return afterType(reading, text, { kind, from: from + match[0].length });
  }
  return undefined;
}

function afterType(reading: Reading, text: string, { kind, from }: { kind: ItemKind; from: number }): Head | undefined {
  const gap = /^\s*(?:[:：–—-]\s*)?/u.exec(text.slice(from))?.[0] ?? '';
  const numbered = numberHead.exec(text.slice(from + gap.length));
  if (numbered) return { kind, ...idAndTitle(reading, text, { match: numbered, from: from + gap.length }) };
  return /[:：–—]/u.test(gap) ? { kind, ...titled(reading, text, from + gap.length) } : undefined;
}

function byId(reading: Reading, text: string, from: number): Head | undefined {
  const match = idHead.exec(text.slice(from));
  const printed = match?.[1];
  if (!match || !printed || printed !== printed.toUpperCase().replace(/[A-Z]$/u, printed.at(-1) ?? '')) return undefined;
  return { kind: kindOfId(printed), ...idAndTitle(reading, text, { match, from }) };
}

function idAndTitle(reading: Reading, text: string, { match, from }: { match: RegExpExecArray; from: number }): Omit<Head, 'kind'> {
  const printed = match[1] ?? match[2] ?? '';
  const at = from + match[0].indexOf(printed);
  return { id: words(reading, { start: at, end: at + printed.length }), ...titled(reading, text, from + match[0].length) };
}

/** `(Priority: P1)`, whatever stands behind it. */
const labelledRemark = /\s*[(（]([^()（）:：]{1,24}[:：][^()（）]{1,24})[)）][^()（）]*$/u;

/** The title without the remark and the signs behind it. */
function titled(reading: Reading, text: string, from: number): Pick<Head, 'title' | 'remark' | 'remarkField'> {
  const rest = text.slice(from);
  const labelled = labelledRemark.exec(rest);
  const plain = /(?<=\S)\s*(?:[([（]([^()[\]（）]{1,60})[)\]）])?[^\p{L}\p{N})\]}>"'”’`?!.]*$/u.exec(rest);
  const tail = labelled && fieldKeyOf(nameOf(labelled[1]?.split(/[:：]/u)[0] ?? '')) ? labelled : plain;
  const end = from + (tail ? tail.index : rest.length);
  const title = end > from ? words(reading, { start: from, end }) : undefined;
  if (!tail?.[1]) return { title };
  const at = from + tail.index + tail[0].indexOf(tail[1]);
  return { title, ...remarked(reading, { start: at, end: at + tail[1].length }) };
}

function remarked(reading: Reading, span: Span): Pick<Head, 'remark' | 'remarkField'> {
  const remark = words(reading, span);
  const colon = reading.text.slice(span.start, span.end).search(/[:：]/u);
  if (colon < 0) return { remark };
  const split = span.start + colon;
  return { remark, remarkField: [words(reading, { start: span.start, end: split }), words(reading, { start: split + 1, end: span.end })] };
}

/** The kind that the prefix of an id says by custom: a bug for `BUG-7`. */
export const kindOfId = (id: string): ItemKind | undefined => kindOfPrefix(/^[A-Z]+/u.exec(id.toUpperCase())?.[0] ?? '');

/** The kind that a word means in any language: “Bug”, “user story”. */
export const kindOf = (word: string): ItemKind | undefined => kindOfWord(word.toLowerCase().replace(/\s+/gu, ' '));
