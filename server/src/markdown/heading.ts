import type { Heading } from './block.ts';
import { Char, dropBlank, isBlankChar, skipBlank, skipRun } from './char.ts';
import type { Line } from './line.ts';

/** An ATX heading: `## Words`, perhaps closed by more number signs. */
export function readHeading({ text, content, end }: Line): Heading | undefined {
  if (text.charCodeAt(content) !== Char.hash) return undefined;
  const after = skipRun(text, content, end);
  const level = after - content;
  if (level > 6 || (after < end && !isBlankChar(text.charCodeAt(after)))) return undefined;
  const start = skipBlank(text, after, end);
  const last = dropClosing(text, start, dropBlank(text, start, end));
  return { kind: 'heading', level, setext: false, start: content, end, lines: start < last ? [{ start, end: last }] : [] };
}

function dropClosing(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === Char.hash) at--;
  if (at === start) return start;
  return at < end && isBlankChar(text.charCodeAt(at - 1)) ? dropBlank(text, start, at) : end;
}
