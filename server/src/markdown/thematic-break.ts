import type { ThematicBreak } from './block.ts';
import { Char, isBlankChar } from './char.ts';
import type { Line } from './line.ts';

export function readThematicBreak(line: Line): ThematicBreak | undefined {
  return isThematicBreak(line) ? { kind: 'break', start: line.content, end: line.end } : undefined;
}

/** Three or more of one marker and nothing else up to the line's end. */
export function isThematicBreak(line: Line): boolean {
  const { text, content, end } = line;
  const marker = text.charCodeAt(content);
  if (marker !== Char.hyphen && marker !== Char.asterisk && marker !== Char.underscore) return false;
  if (content < line.unbroken) return false;
  let count = 0;
  for (let at = content; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === marker) count++;
    else if (!isBlankChar(code)) {
      line.unbroken = at;
      return false;
    }
  }
  return count >= 3;
}
