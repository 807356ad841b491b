import { Char, skipRun } from './char.ts';
import type { Reading } from './reading.ts';

/** Code between two runs of backticks of the same width. */
export function readCodeSpan(reading: Reading): void {
  const { words, at: start, blanks, marks } = reading;
  const after = skipRun(words, start, words.length);
  const width = after - start;
  const close = nextRun(reading, width, after);
  reading.at = after;
  if (close === undefined) return;
  const end = close + width;
  blanks.push({ start, end: after }, { start: close, end });
  marks.push({ kind: 'code', start, end, inner: { start: after, end: close } });
  reading.at = end;
}

/** Runs before `from` are forgotten, so that each is looked at once. */
function nextRun(reading: Reading, width: number, from: number): number | undefined {
  reading.backticks ??= backticksIn(reading.words);
  const runs = reading.backticks.get(width) ?? [];
  let next = runs.at(-1);
  while (next !== undefined && next < from) {
    runs.pop();
    next = runs.at(-1);
  }
  return next;
}

function backticksIn(words: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  let end = words.lastIndexOf('`') + 1;
  while (end > 0) {
    let start = end;
    while (start > 0 && words.charCodeAt(start - 1) === Char.backtick) start--;
    const width = end - start;
    const same = runs.get(width);
    if (same) same.push(start);
    else runs.set(width, [start]);
    end = start > 0 ? words.lastIndexOf('`', start - 1) + 1 : 0;
  }
  return runs;
}
