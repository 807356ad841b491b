import { languages } from '../languages/index.ts';
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
 * The labels of a reading: bold words that open a line or follow a `|`, with a colon inside or behind them or with nothing behind them,
 * and plain `Key: value` where a language lists the key.
 */
export function readLabels(reading: Reading): Label[] {
  const labels: Label[] = [];
  for (const line of reading.lines) labels.push(...labelsOfLine(reading, line));
  return labels;
}

function labelsOfLine(reading: Reading, line: Span): Label[] {
  const bold = boldLabels(reading, line);
  if (bold.length > 0) return bold;
  const plain = plainLabel(reading, line);
  return plain ? [plain] : [];
}

function boldLabels(reading: Reading, line: Span): Label[] {
  const { text, start } = reading;
  const strong = reading.marks.filter((mark) => mark.kind === 'strong' && mark.start >= line.start && mark.end <= line.end);
  const labels: { name: Span; after: number }[] = [];
  for (const { inner, end } of strong) {
    const name = { start: inner.start - start, end: inner.end - start };
    const opens = /(?:^|[|·•;,]|\s{2})[^\p{L}\p{N}]*$/u.test(text.slice(line.start - start, name.start));
    const colon = /[:：]\s*$/u.test(text.slice(name.start, name.end))
      ? 0
      : /^\s*[:：]/u.exec(text.slice(end - start, line.end - start))?.[0].length;
    const alone = text.slice(end - start, line.end - start).trim() === '' && labels.length === 0;
    if (opens && (colon !== undefined || alone)) labels.push({ name, after: end - start + (colon ?? 0) });
  }
  return labels.map(({ name, after }, index) => {
    const next = labels[index + 1];
    const to = next ? separatorBefore(text, next.name.start) : line.end - start;
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
  const match = /^((?:\s|\p{Extended_Pictographic}|\uFE0F)*)([\p{L}#][\p{L}\p{N} /_'’()-]{0,40}?)\s*[:：](?=\s|$)/u.exec(
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

const isKnown = (name: string): boolean =>
  languages.some(
    ({ fields, criteria, parts, storyHeadings, descriptions }) =>
      fields.has(name) || criteria.test(name) || parts.test(name) || storyHeadings.test(name) || descriptions.test(name),
  );
