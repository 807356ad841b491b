import type { GherkinKeywords } from '../../languages/gherkin.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { reading } from '../reading.ts';
import { readPart, readStep } from './keyword.ts';
import type { Line, Syntax } from './line.ts';

/** Markdown with Gherkin: keywords in headings, steps in bullets, tags in code spans, text blocks in fences. */
export const marked: Syntax = {
  readLine(text, line, keywords) {
    const said = trimmed(text, line);
    const opening = text.slice(said.start, Math.min(said.start + 2, said.end));
    if (opening === '') return { kind: 'blank' };
    if (opening.startsWith('#')) return readHeading(text, said, keywords) ?? { kind: 'blank' };
    if (/^[*+-]/u.test(opening)) return readStep(text, trimmed(text, { start: said.start + 1, end: said.end }), keywords) ?? words;
    if (opening.startsWith('|')) return readRow(text, line.start, said);
    return readCode(text, said);
  },
  closes: (mark, line) => line.trimStart().startsWith(mark) && new RegExp(`^\\s*${mark.charAt(0)}+\\s*$`, 'u').test(line),
  reading: (text, lines) => reading({ text, blocks: [] }, lines),
  outdentCloses: false,
};

const words: Line = { kind: 'words' };

function readHeading(text: string, { start, end }: Span, keywords: GherkinKeywords): Line | undefined {
  const marks = /^#{1,6}(?=[ \t])/u.exec(text.slice(start, start + 7))?.[0];
  return marks ? readPart(text, trimmed(text, { start: start + marks.length, end }), keywords) : undefined;
}

/** Tables of the examples and the steps are indented by two to five spaces; others are for the reader. */
function readRow(text: string, lineStart: number, { start, end }: Span): Line {
  const indent = start - lineStart;
  if (indent < 2 || indent > 5) return words;
  return /^[|\s:-]+$/u.test(text.slice(start, end)) ? { kind: 'comment' } : { kind: 'row' };
}

/** A fence, or a line of tags in code spans. */
function readCode(text: string, { start, end }: Span): Line {
  const said = text.slice(start, end);
  const mark = /^(?:`{3,}(?=[^`]*$)|~{3,})/u.exec(said)?.[0];
  if (mark) return { kind: 'block', mark };
  if (!/^(?:`@[^`]+`[\s,]*)+$/u.test(said)) return words;
  const tags = [...said.matchAll(/@[^`]+/gu)].map((tag) => ({ start: start + tag.index, end: start + tag.index + tag[0].length }));
  return { kind: 'tags', tags };
}
