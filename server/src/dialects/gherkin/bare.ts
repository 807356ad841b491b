import type { GherkinKeywords } from '../../languages/gherkin.ts';
import type { LineSpans } from '../../markdown/block.ts';
import { type Span, trimmed } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { readPart, readStep } from './keyword.ts';
import type { Line, StepLine, Syntax } from './line.ts';

/** Gherkin as `.feature` files and fences have it. */
export const bare: Syntax = {
  readLine(text, line, keywords) {
    const said = trimmed(text, line);
    const opening = text.slice(said.start, Math.min(said.start + 3, said.end));
    if (opening === '') return { kind: 'blank' };
    if (opening.startsWith('#')) return { kind: 'comment' };
    if (opening.startsWith('|')) return { kind: 'row' };
    if (opening.startsWith('@')) return { kind: 'tags', tags: tagsIn(text, said) };
    if (opening === '"""' || opening === '```') return { kind: 'block', mark: opening };
    return readPart(text, said, keywords) ?? readStep(text, said, keywords) ?? readBullet(text, said, keywords) ?? words;
  },
  closes: (mark, line) => line.trimStart().startsWith(mark),
  reading: bareReading,
  outdentCloses: true,
};

/** Reads lines in which nothing is markup. What stands between them is blank. */
export function bareReading(text: string, lines: LineSpans): Reading {
  const said = lines.map(({ start, end }, index) => {
    const gap = text.slice(lines[index - 1]?.end ?? start, start);
    return gap.replace(/[^\r\n]/gu, (sign) => ' '.repeat(sign.length)) + text.slice(start, end);
  });
  return { start: lines[0]?.start ?? 0, text: said.join(''), marks: [], lines, source: text };
}

const words: Line = { kind: 'words' };

/** `* a reader`; and `- Given a reader`, as people write by the habit of Markdown. */
function readBullet(text: string, { start, end }: Span, keywords: GherkinKeywords): StepLine | undefined {
  const bullet = /^[*-](?=\s)/u.exec(text.slice(start, start + 2))?.[0];
  if (!bullet) return undefined;
  const words = trimmed(text, { start: start + 1, end });
  return bullet === '-' ? readStep(text, words, keywords) : { kind: 'step', step: 'any', keyword: { start, end: start + 1 }, words };
}

/** Up to a comment. */
function tagsIn(text: string, { start, end }: Span): Span[] {
  const [said = ''] = text.slice(start, end).split(/\s#/u, 1);
  return [...said.matchAll(/@[^\s@]+/gu)].map((tag) => ({ start: start + tag.index, end: start + tag.index + tag[0].length }));
}
