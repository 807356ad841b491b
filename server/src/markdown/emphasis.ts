import { Char, skipRun } from './char.ts';
import type { Delimiter, Reading } from './reading.ts';

/** A run of `*`, `_` or `~`, which may open or close emphasis by what stands around it. */
export function readDelimiter(reading: Reading): void {
  const { words, at: start, delimiters } = reading;
  const code = words.charCodeAt(start);
  const end = skipRun(words, start, words.length);
  reading.at = end;
  if (code === Char.tilde && end - start > 2) return;
  const before = sideOf(words, start - 1);
  const after = sideOf(words, end);
  const leans = after === 'word' || (after === 'punctuation' && before !== 'word');
  const follows = before === 'word' || (before === 'punctuation' && after !== 'word');
  const inWord = code === Char.underscore;
  const opens = leans && (!inWord || !follows || before === 'punctuation');
  const closes = follows && (!inWord || !leans || after === 'punctuation');
  if (opens || closes) delimiters.push({ code, width: end - start, opens, closes, start, end });
}

function sideOf(words: string, at: number): 'space' | 'punctuation' | 'word' {
  const char = words.charAt(at);
  if (char === '' || /\s/.test(char)) return 'space';
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'word';
}

/** Pairs the delimiters from index `first` on, which then are used up. */
export function matchDelimiters(reading: Reading, first: number): void {
  const openers: Delimiter[] = [];
  const floors = new Map<string, number>();
  for (const closer of reading.delimiters.splice(first)) {
    if (closer.closes) matchCloser(reading, closer, openers, floors);
    if (closer.opens && closer.start < closer.end) openers.push(closer);
  }
}

/** Searches its openers from the last one back, but never again below the floor under which none was found: that keeps it linear. */
function matchCloser(reading: Reading, closer: Delimiter, openers: Delimiter[], floors: Map<string, number>): void {
  const kind = `${closer.code} ${closer.width % 3} ${closer.opens}`;
  while (closer.start < closer.end) {
    const floor = Math.min(floors.get(kind) ?? 0, openers.length);
    let index = openers.length - 1;
    while (index >= floor && !pairs(openers[index], closer)) index--;
    const opener = index < floor ? undefined : openers[index];
    if (!opener) {
      floors.set(kind, openers.length);
      return;
    }
    mark(reading, opener, closer);
    openers.length = opener.start < opener.end ? index + 1 : index;
    for (const [other, height] of floors) if (height > openers.length) floors.set(other, openers.length);
  }
}

/** CommonMark's rule of three keeps `*a**b*` from closing in the middle. */
function pairs(opener: Delimiter | undefined, closer: Delimiter): boolean {
  if (opener?.code !== closer.code) return false;
  if (closer.code === Char.tilde) return opener.width === closer.width;
  if (!opener.closes && !closer.opens) return true;
  return (opener.width + closer.width) % 3 !== 0 || (opener.width % 3 === 0 && closer.width % 3 === 0);
}

function mark({ blanks, marks }: Reading, opener: Delimiter, closer: Delimiter): void {
  const strike = closer.code === Char.tilde;
  const width = Math.min(2, opener.end - opener.start, closer.end - closer.start);
  const inner = { start: opener.end, end: closer.start };
  opener.end -= width;
  closer.start += width;
  blanks.push({ start: opener.end, end: inner.start }, { start: inner.end, end: closer.start });
  marks.push({ kind: strike ? 'strike' : width === 2 ? 'strong' : 'emphasis', start: opener.end, end: closer.start, inner });
}
