import type { FrontMatter } from './block.ts';
import { skipBlank } from './char.ts';
import { isBlank, type Line, linesFrom, nextLine } from './line.ts';

/**
 * The front matter of a text whose Markdown begins at `start`: lines between `---` and `---`.
 * A first `---` that is never closed, or that a blank line follows, is a thematic break.
 */
export function readFrontMatter(text: string, start: number): FrontMatter | undefined {
  if (!text.startsWith('---', start)) return undefined;
  const line = linesFrom(text, start);
  if (!nextLine(line) || !isFence(line) || line.next >= text.length) return undefined;
  const content = line.next;
  while (nextLine(line)) {
    if (isFence(line)) return { start, end: line.end, content: { start: content, end: line.start } };
    if (line.start === content && isBlank(line)) return undefined;
  }
  return undefined;
}

const isFence = ({ text, start, end }: Line): boolean => text.startsWith('---', start) && skipBlank(text, start + 3, end) === end;
