import type { Span } from '../text/span.ts';
import type { Checkbox } from './block.ts';
import { Char, isBlankChar, skipBlank } from './char.ts';

/** `[ ]` or `[x]` before other words of the paragraph. */
export function readCheckbox(text: string, [first, second]: readonly Span[]): Checkbox | undefined {
  if (!first || text.charCodeAt(first.start) !== Char.openBracket || text.charCodeAt(first.start + 2) !== Char.closeBracket)
    return undefined;
  const mark = text.charCodeAt(first.start + 1);
  const checked = mark === Char.lowerX || mark === Char.upperX;
  if (!checked && !isBlankChar(mark)) return undefined;
  const end = first.start + 3;
  const next = skipBlank(text, end, first.end);
  const follows = next === first.end ? second !== undefined : next > end;
  return follows ? { start: first.start, end, checked } : undefined;
}
