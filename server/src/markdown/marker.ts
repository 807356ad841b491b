import { Char, isBlankChar, isDigit, skipBlank } from './char.ts';
import type { Line } from './line.ts';
import { isThematicBreak } from './thematic-break.ts';

/** The width of the list marker at the cursor, 0 where there is none. What interrupts a paragraph must count from 1 and hold text. */
export function listMarkerWidth(line: Line, interrupting: boolean): number {
  const { text, content, end } = line;
  const width = bulletWidth(line) || numberWidth(line, interrupting);
  const after = content + width;
  if (width === 0 || (after < end && !isBlankChar(text.charCodeAt(after)))) return 0;
  return interrupting && skipBlank(text, after, end) === end ? 0 : width;
}

function bulletWidth(line: Line): number {
  const code = line.text.charCodeAt(line.content);
  if (code !== Char.hyphen && code !== Char.asterisk && code !== Char.plus) return 0;
  return isThematicBreak(line) ? 0 : 1;
}

function numberWidth({ text, content, end }: Line, interrupting: boolean): number {
  let at = content;
  while (at < end && at < content + 9 && isDigit(text.charCodeAt(at))) at++;
  if (at === content || at === end) return 0;
  if (interrupting && (at > content + 1 || text.charCodeAt(content) !== Char.one)) return 0;
  const code = text.charCodeAt(at);
  return code === Char.dot || code === Char.closeParenthesis ? at + 1 - content : 0;
}

/** The width of `[^label]:` at the cursor, 0 where there is none. */
export function footnoteMarkerWidth({ text, content, end }: Line): number {
  if (text.charCodeAt(content + 1) !== Char.caret) return 0;
  const start = content + 2;
  const limit = Math.min(end, start + 1000);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === Char.closeBracket) return at > start && text.charCodeAt(at + 1) === Char.colon ? at + 2 - content : 0;
    if (code === Char.openBracket || isBlankChar(code)) return 0;
    if (code === Char.backslash && isEscapable(text.charCodeAt(at + 1))) at++;
  }
  return 0;
}

const isEscapable = (code: number): boolean => code === Char.backslash || code === Char.openBracket || code === Char.closeBracket;
