import type { Span } from '../text/span.ts';
import { Char, dropBlank, skipBlank, skipRun } from './char.ts';
import { type Line, passSpace } from './line.ts';
import type { OpenFence } from './state.ts';

/** The opening fence of a code block. */
export function readFence({ text, content, end, indent }: Line): OpenFence | undefined {
  const marker = text.charCodeAt(content);
  if (marker !== Char.backtick && marker !== Char.tilde) return undefined;
  const after = skipRun(text, content, end);
  const width = after - content;
  if (width < 3) return undefined;
  const info = infoOf(text, after, end);
  if (marker === Char.backtick && info && text.slice(info.start, info.end).includes('`')) return undefined;
  const lines: Span[] = [];
  return {
    kind: 'fence',
    marker,
    width,
    indent,
    lines,
    block: { kind: 'code', fenced: true, info, closed: false, start: content, end, lines },
  };
}

/** A line of the code or its closing fence; false after that. */
export function continueFence({ block, lines, marker, width, indent }: OpenFence, line: Line): boolean {
  if (block.closed) return false;
  block.end = line.end;
  if (closes(line, marker, width)) block.closed = true;
  else {
    passSpace(line, indent);
    lines.push({ start: line.at, end: line.end });
  }
  return true;
}

function closes({ text, content, end, indent }: Line, marker: number, width: number): boolean {
  if (indent >= 4 || text.charCodeAt(content) !== marker) return false;
  const after = skipRun(text, content, end);
  return after - content >= width && skipBlank(text, after, end) === end;
}

function infoOf(text: string, from: number, to: number): Span | undefined {
  const start = skipBlank(text, from, to);
  return start < to ? { start, end: dropBlank(text, start, to) } : undefined;
}
