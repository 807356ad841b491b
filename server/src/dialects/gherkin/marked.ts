import type { GherkinKeywords } from '../../languages/gherkin.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { allWords, reading } from '../reading.ts';
import { readPart, readStep } from './keyword.ts';
import { type Line, otherLine, type Syntax } from './line.ts';

/** Markdown with Gherkin: keywords in headings, steps in bullets, tags in code spans, text blocks in fences. */
export const marked: Syntax = {
  readLine(text, line, keywords) {
    const said = trimmed(text, line);
    if (said.start === said.end) return otherLine('blank', said);
    const sign = text.charAt(said.start);
    if (sign === '#') return readHeading(text, said, keywords);
    if (sign === '*' || sign === '+' || sign === '-') return readBullet(text, said, keywords);
    if (sign === '|') return readRow(text, said, said.start - line.start);
    return (sign === '`' || sign === '~' ? readCode(text, said) : undefined) ?? otherLine('words', said);
  },
  closes: (text, { start, end }, mark) => text.startsWith(mark, start) && /^(?:`+|~+)$/u.test(text.slice(start, end)),
  words: (text, span) => allWords(marked.reading(text, [span])),
  reading: (text, lines) => reading({ text, blocks: [] }, lines),
  outdentCloses: false,
};

/** A heading without a keyword parts the words around it. */
function readHeading(text: string, line: Span, keywords: GherkinKeywords): Line {
  const marks = /^#{1,6}[ \t]+/u.exec(text.slice(line.start, line.end))?.[0];
  const part = marks && readPart(text, line, { keywords, from: line.start + marks.length });
  return part || otherLine('blank', line);
}

function readBullet(text: string, line: Span, keywords: GherkinKeywords): Line {
  const { start } = trimmed(text, { start: line.start + 1, end: line.end });
  return readStep(text, line, { keywords, from: start }) ?? otherLine('words', line);
}

/** Tables of the examples and the steps are indented by two to five spaces; others are for the reader. */
function readRow(text: string, line: Span, indent: number): Line {
  if (indent < 2 || indent > 5) return otherLine('words', line);
  return otherLine(/^[|\s:-]+$/u.test(text.slice(line.start, line.end)) ? 'comment' : 'row', line);
}

/** A fence, or a line of tags in code spans. */
function readCode(text: string, { start, end }: Span): Line | undefined {
  const said = text.slice(start, end);
  const mark = /^(?:`{3,}(?=[^`]*$)|~{3,})/u.exec(said)?.[0];
  if (mark) return { kind: 'block', mark, start, end };
  if (!/^(?:`@[^`]+`[\s,]*)+(?:#.*)?$/u.test(said)) return undefined;
  const tags = [...said.matchAll(/(?<=`)@[^`]+/gu)].map((tag) => ({ start: start + tag.index, end: start + tag.index + tag[0].length }));
  return { kind: 'tags', tags, start, end };
}
