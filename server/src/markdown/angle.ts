import { isTagName } from './html-names.ts';
import { tagEnd } from './html-tag.ts';
import type { Mark } from './inline.ts';
import type { Reading } from './reading.ts';

const address = /<(?:([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)|([^\s<>@]+@[^\s<>@]+))>/iy;

/** A longer tag is none: it bounds what is read again and again where quotation marks stay open. */
const longestTag = 2000;

/** A comment, an address in angle brackets, or an HTML tag; `<role>` is none of them. */
export function readAngle(reading: Reading): void {
  const mark = readComment(reading) ?? readAddress(reading) ?? readTag(reading);
  if (mark) reading.marks.push(mark);
  reading.at = mark ? mark.end : reading.at + 1;
}

function readComment(reading: Reading): Mark | undefined {
  const { words, at: start } = reading;
  if (start >= reading.lastComment || !words.startsWith('<!--', start)) return undefined;
  const close = words.indexOf('-->', start + 2);
  if (close < 0) {
    reading.lastComment = start;
    return undefined;
  }
  const end = close + 3;
  reading.blanks.push({ start, end });
  return { kind: 'comment', start, end, inner: { start: start + 4, end: Math.max(close, start + 4) } };
}

function readAddress({ words, at: start, blanks }: Reading): Mark | undefined {
  address.lastIndex = start;
  const match = address.exec(words);
  if (!match) return undefined;
  const end = start + match[0].length;
  blanks.push({ start, end: start + 1 }, { start: end - 1, end });
  return { kind: 'link', start, end, inner: { start: start + 1, end: end - 1 }, target: match[1] ?? `mailto:${match[2]}` };
}

function readTag({ words, at: start, blanks }: Reading): Mark | undefined {
  const end = tagEnd(words, start, Math.min(words.length, start + longestTag));
  if (end === 0 || !isTagName(words.slice(start, end))) return undefined;
  blanks.push({ start, end });
  return { kind: 'tag', start, end, inner: { start: start + 1, end: end - 1 } };
}
