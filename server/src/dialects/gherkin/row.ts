import type { Words } from '../../model/words.ts';
import type { Span } from '../../text/span.ts';
import type { GherkinText } from './line.ts';

/** The cells of a row. What stands before its first bar and behind its last one is none. */
export function readCells({ text, syntax }: GherkinText, row: Span): Words[] {
  const bars = [...text.slice(row.start, row.end).matchAll(/\\.|\|/gsu)]
    .filter(([bar]) => bar === '|')
    .map(({ index }) => row.start + index);
  return bars.slice(1).map((end, index) => {
    const cell = syntax.words(text, { start: (bars[index] ?? row.start) + 1, end });
    return { ...cell, text: cell.text.replace(/\\([\\|])/gu, '$1') };
  });
}
