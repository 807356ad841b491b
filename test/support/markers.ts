import type { Span } from '../../server/src/text/span.ts';

/** A text with `^^^` drawn under what is meant. */
export interface Marked {
  readonly text: string;
  /** What is drawn, a span a line at most, in the order of the text. */
  readonly marks: readonly Span[];
}

/** Takes out the lines that hold nothing but carets; each run of carets marks what stands above it. */
export function readMarks(drawn: string): Marked {
  const marks: Span[] = [];
  let text = '';
  let above = 0;
  for (const line of drawn.split(/(?<=\n)/)) {
    if (/^[ ^]*\^[ ^]*\n?$/.test(line)) {
      for (const run of line.matchAll(/\^+/g)) marks.push({ start: above + run.index, end: above + run.index + run[0].length });
    } else {
      above = text.length;
      text += line;
    }
  }
  return { text, marks };
}

/** Draws spans under a text as `readMarks` reads them, so that a test that fails shows two drawings. */
export function drawMarks(text: string, spans: readonly Span[]): string {
  let drawn = '';
  let start = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const carets = caretsUnder(line, start, spans);
    drawn += carets.trim() ? `${line.trimEnd()}\n${carets.trimEnd()}\n` : line;
    start += line.length;
  }
  return drawn;
}

/** Carets from the first to the last word of the line, where a span covers it. */
function caretsUnder(line: string, start: number, spans: readonly Span[]): string {
  const indent = line.length - line.trimStart().length;
  const inSpan = (at: number): boolean => spans.some((span) => span.start <= at && at < span.end);
  return Array.from(line.trimEnd(), (_, at) => (at >= indent && inSpan(start + at) ? '^' : ' ')).join('');
}
