import type { GherkinKeywords } from '../../languages/gherkin.ts';
import type { LineSpans } from '../../markdown/block.ts';
import { type Span, trimmed } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { readPart, readStep } from './keyword.ts';
import { type Line, otherLine, type Syntax } from './line.ts';

/** Gherkin as `.feature` files and fences have it. */
export const bare: Syntax = {
  readLine(text, line, keywords) {
    const said = trimmed(text, line);
    if (said.start === said.end) return otherLine('blank', said);
    const sign = text.charAt(said.start);
    if (sign === '#') return otherLine('comment', said);
    if (sign === '|') return otherLine('row', said);
    if (sign === '@') return { kind: 'tags', tags: tagsIn(text, said), start: said.start, end: said.end };
    return readMark(text, said, sign) ?? readBullet(text, said, { keywords, sign }) ?? readKeyword(text, said, keywords);
  },
  closes: (text, { start }, mark) => text.startsWith(mark, start),
  words: (text, span) => {
    const { start, end } = trimmed(text, span);
    const said = text.slice(start, end);
    return { start, end, text: wideSpace.test(said) ? said.replace(/\s+/gu, ' ') : said };
  },
  reading: bareReading,
  outdentCloses: true,
};

/** White space that is more than one blank. */
const wideSpace = /\s\s|[^\S ]/u;

/** Reads lines in which nothing is markup. What stands between them is blank. */
export function bareReading(text: string, lines: LineSpans): Reading {
  const said = lines.map(({ start, end }, index) => {
    const gap = text.slice(lines[index - 1]?.end ?? start, start);
    return gap.replace(/[^\r\n]/gu, (sign) => ' '.repeat(sign.length)) + text.slice(start, end);
  });
  return { start: lines[0]?.start ?? 0, text: said.join(''), marks: [], lines, source: text };
}

function readMark(text: string, { start, end }: Span, sign: string): Line | undefined {
  const mark = sign === '"' ? '"""' : sign === '`' ? '```' : undefined;
  return mark && text.startsWith(mark, start) ? { kind: 'block', mark, start, end } : undefined;
}

/** `* a reader`; and `- Given a reader`, as people write by the habit of Markdown. */
function readBullet(text: string, line: Span, { keywords, sign }: { keywords: GherkinKeywords; sign: string }): Line | undefined {
  const { start, end } = line;
  if ((sign !== '*' && sign !== '-') || /\S/u.test(text.slice(start + 1, Math.min(start + 2, end)))) return undefined;
  const words = trimmed(text, { start: start + 1, end });
  if (sign === '-') return readStep(text, line, { keywords, from: words.start });
  return { kind: 'step', step: 'any', keyword: { start, end: start + 1 }, words, start, end };
}

const readKeyword = (text: string, line: Span, keywords: GherkinKeywords): Line =>
  readPart(text, line, { keywords, from: line.start }) ?? readStep(text, line, { keywords, from: line.start }) ?? otherLine('words', line);

/** Up to a comment. */
function tagsIn(text: string, { start, end }: Span): Span[] {
  const said = text.slice(start, end);
  const comment = said.search(/\s#/u);
  const tags = (comment < 0 ? said : said.slice(0, comment)).matchAll(/@[^\s@]+/gu);
  return [...tags].map((tag) => ({ start: start + tag.index, end: start + tag.index + tag[0].length }));
}
