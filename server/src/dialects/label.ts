import { fieldOfName, isListed } from '../languages/vocabulary.ts';
import type { Mark } from '../markdown/inline.ts';
import type { Words } from '../model/words.ts';
import type { Span } from '../text/span.ts';
import { nameOf } from './name.ts';
import { type Reading, words } from './reading.ts';

/** A label and what stands after it up to the next label or the end of its line: `**Priority:** High`. */
export interface Label extends Span {
  readonly name: string;
  readonly words: Words;
  readonly value: Words;
  readonly bold: boolean;
}

/**
 * The labels of a reading: bold words, and known ones in italics, that open a line or follow a `|`, with a colon inside or behind them or with nothing behind them,
 * and plain `Key: value` where a language lists the key.
 */
export function readLabels(reading: Reading): Label[] {
  const strong = reading.marks.filter((mark) => mark.kind === 'strong' || isItalicLabel(reading, mark));
  const labels: Label[] = [];
  let next = 0;
  for (const line of reading.lines) {
    const from = next;
    while (next < strong.length && (strong[next]?.end ?? 0) <= line.end) next++;
    labels.push(...labelsOfLine(reading, line, strong.slice(from, next)));
  }
  return labels;
}

/** Italics are seldom labels: only where a language lists the words, and no other emphasis stands around them. */
function isItalicLabel({ text, start, source }: Reading, { kind, inner, start: opens }: Mark): boolean {
  if (kind !== 'emphasis' || inner.end - inner.start > longestItalic || /[*_]/u.test(source.charAt(opens - 1))) return false;
  return isKnown(nameOf(text.slice(inner.start - start, inner.end - start)));
}

/** The longest label in italics, in UTF-16 units. */
const longestItalic = 40;

function labelsOfLine(reading: Reading, line: Span, strong: readonly Mark[]): Label[] {
  const bold = boldLabels(reading, line, strong);
  if (bold.length > 0) return bold;
  const plain = plainLabel(reading, line);
  return plain ? [plain] : [];
}

/** How far before and behind a label its separators may stand. */
const reach = 8;

function boldLabels(reading: Reading, line: Span, strong: readonly Mark[]): Label[] {
  const { text, start } = reading;
  const lineStart = line.start - start;
  const lineEnd = line.end - start;
  const names: { name: Span; after: number }[] = [];
  for (const { inner, end } of strong) {
    const name = { start: inner.start - start, end: inner.end - start };
    const before = text.slice(Math.max(lineStart, name.start - reach), name.start);
    const opens = name.start - lineStart < reach ? !/[\p{L}\p{N}]/u.test(before) : /[|·•;,]\s*$|\s{2}$/u.test(before);
    const inside = /[:：]\s*$/u.test(text.slice(name.end - 2, name.end));
    const colon = inside ? 0 : /^\s*[:：]/u.exec(text.slice(end - start, Math.min(lineEnd, end - start + reach)))?.[0].length;
    const alone = names.length === 0 && strong.length === 1 && text.slice(end - start, lineEnd).trim() === '';
    if (opens && (colon !== undefined || alone)) names.push({ name, after: end - start + (colon ?? 0) });
  }
  return names.map(({ name, after }, index) => {
    const next = names[index + 1];
    const to = next ? separatorBefore(text, next.name.start) : lineEnd;
    return label(reading, name, { value: words(reading, { start: after, end: Math.max(after, to) }), bold: true });
  });
}

/** `**A:** x | **B:** y`: the value of A ends before the bar. */
function separatorBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s|·•;,]/u.test(text.charAt(end - 1))) end--;
  return end;
}

function plainLabel(reading: Reading, line: Span): Label | undefined {
  const { text, start } = reading;
  const from = line.start - start;
  const match =
    /^((?:\s|\p{Extended_Pictographic}|\uFE0F)*)([\p{L}#][\p{L}\p{N} /_'’()-]{0,40}?)\s*(?:[:：](?:\*\*)?(?=\s|$)|：(?:\*\*)?)/u.exec(
      text.slice(from, line.end - start),
    );
  if (!match) return undefined;
  const name = { start: from + (match[1]?.length ?? 0), end: from + match[0].length - 1 };
  if (!isKnown(nameOf(text.slice(name.start, name.end)))) return undefined;
  return label(reading, name, { value: words(reading, { start: from + match[0].length, end: line.end - start }), bold: false });
}

function label(reading: Reading, name: Span, { value, bold }: { value: Words; bold: boolean }): Label {
  const printed = words(reading, name);
  return { start: printed.start, end: Math.max(printed.end, value.end), name: nameOf(printed.text), words: printed, value, bold };
}

const isKnown = (name: string): boolean => fieldOfName(name) !== undefined || labels.some((list) => isListed(name, list));

const labels = ['criteria', 'parts', 'storyHeadings', 'descriptions'] as const;
