import { Char } from './char.ts';
import { matchDelimiters } from './emphasis.ts';
import type { Reading } from './reading.ts';
import { readTarget } from './target.ts';

/** `[` of a link or of mere words, or `![` of an image. */
export function openBracket(reading: Reading): void {
  const { words, at, brackets, delimiters } = reading;
  const image = words.charCodeAt(at) === Char.exclamation;
  const end = image ? at + 2 : at + 1;
  if (image && words.charCodeAt(at + 1) !== Char.openBracket) {
    reading.at++;
    return;
  }
  reading.spoilt = Math.min(reading.spoilt, brackets.length);
  brackets.push({ image, at, delimiters: delimiters.length });
  reading.at = end;
}

/** The end of a link's label, where a target follows: `](target)` or `][label]`. */
export function closeBracket(reading: Reading): void {
  const { words, at, brackets, blanks, marks } = reading;
  const bracket = brackets.pop();
  const target = bracket && (bracket.image || brackets.length >= reading.spoilt) ? readTarget(words, at + 1) : undefined;
  reading.at = target?.end ?? at + 1;
  if (!bracket || !target) return;
  const label = bracket.at + (bracket.image ? 2 : 1);
  matchDelimiters(reading, bracket.delimiters);
  blanks.push({ start: bracket.at, end: label }, { start: at, end: target.end });
  marks.push({
    kind: bracket.image ? 'image' : 'link',
    start: bracket.at,
    end: target.end,
    inner: { start: label, end: at },
    target: target.address,
  });
  if (!bracket.image) reading.spoilt = brackets.length;
}
