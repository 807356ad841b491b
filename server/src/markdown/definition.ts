import type { Span } from '../text/span.ts';
import type { Block } from './block.ts';
import { Char, isBlankChar } from './char.ts';

/** Takes the link reference definitions that the lines begin with, and returns the lines after them. */
export function takeDefinitions(text: string, lines: Span[], into: Block[]): Span[] {
  let line = 0;
  for (let first = lines[0]; first && text.charCodeAt(first.start) === Char.openBracket; first = lines[line]) {
    const last = lastLine({ text, lines, line, at: first.start });
    if (!last) break;
    into.push({ kind: 'definition', start: first.start, end: last.end });
    line = lines.indexOf(last, line) + 1;
  }
  return line === 0 ? lines : lines.slice(line);
}

/** Reads on from line to line of a paragraph. */
interface Reader {
  readonly text: string;
  readonly lines: readonly Span[];
  line: number;
  at: number;
}

const nothing = -1;
const longestLabel = 999;

/** The line that the definition ends with; undefined where there is none. */
function lastLine(reader: Reader): Span | undefined {
  if (!passLabel(reader)) return undefined;
  passSpace(reader);
  if (!passTarget(reader)) return undefined;
  const { line, at } = reader;
  if (passTitle(reader) && passToLineEnd(reader)) return reader.lines[reader.line];
  reader.line = line;
  reader.at = at;
  return passToLineEnd(reader) ? reader.lines[line] : undefined;
}

function passLabel(reader: Reader): boolean {
  let seen = false;
  pass(reader);
  for (let size = 0; size <= longestLabel; size++) {
    const code = peek(reader);
    if (code === nothing || code === Char.openBracket) return false;
    pass(reader);
    if (code === Char.closeBracket) return seen && passOne(reader, Char.colon);
    if (!isSpaceOrEnd(code)) seen = true;
    if (code === Char.backslash) passEscaped(reader, Char.openBracket, Char.closeBracket);
  }
  return false;
}

function passTarget(reader: Reader): boolean {
  return passOne(reader, Char.less) ? passEnclosed(reader) : passBare(reader);
}

function passEnclosed(reader: Reader): boolean {
  for (;;) {
    const code = peek(reader);
    if (code === nothing || code === Char.lineFeed || code === Char.less) return false;
    pass(reader);
    if (code === Char.greater) return true;
    if (code === Char.backslash) passEscaped(reader, Char.less, Char.greater);
  }
}

function passBare(reader: Reader): boolean {
  const { line, at } = reader;
  for (let open = 0; ; ) {
    const code = peek(reader);
    if (code === nothing || isSpaceOrEnd(code)) return open === 0 && (reader.line > line || reader.at > at);
    if (code === Char.closeParenthesis && open === 0) return false;
    if (isControl(code)) return false;
    if (code === Char.openParenthesis) open++;
    if (code === Char.closeParenthesis) open--;
    pass(reader);
    if (code === Char.backslash) passEscaped(reader, Char.openParenthesis, Char.closeParenthesis);
  }
}

function passTitle(reader: Reader): boolean {
  if (!passSpace(reader)) return false;
  const open = peek(reader);
  if (open !== Char.quotation && open !== Char.apostrophe && open !== Char.openParenthesis) return false;
  const close = open === Char.openParenthesis ? Char.closeParenthesis : open;
  pass(reader);
  for (;;) {
    const code = peek(reader);
    if (code === nothing) return false;
    pass(reader);
    if (code === close) return true;
    if (code === Char.backslash) passEscaped(reader, close, close);
  }
}

function passToLineEnd(reader: Reader): boolean {
  while (isBlankChar(peek(reader))) pass(reader);
  const code = peek(reader);
  return code === nothing || code === Char.lineFeed;
}

/** True where it passed at least one character. */
function passSpace(reader: Reader): boolean {
  const { line, at } = reader;
  while (isSpaceOrEnd(peek(reader))) pass(reader);
  return reader.line > line || reader.at > at;
}

function passOne(reader: Reader, code: number): boolean {
  if (peek(reader) !== code) return false;
  pass(reader);
  return true;
}

function passEscaped(reader: Reader, open: number, close: number): void {
  const code = peek(reader);
  if (code === Char.backslash || code === open || code === close) pass(reader);
}

/** Every line end is a line feed here. */
function peek({ text, lines, line, at }: Reader): number {
  if (at < (lines[line]?.end ?? 0)) return text.charCodeAt(at);
  return line + 1 < lines.length ? Char.lineFeed : nothing;
}

function pass(reader: Reader): void {
  if (reader.at < (reader.lines[reader.line]?.end ?? 0)) reader.at++;
  else reader.at = reader.lines[++reader.line]?.start ?? reader.at;
}

const isSpaceOrEnd = (code: number): boolean => isBlankChar(code) || code === Char.lineFeed;

const isControl = (code: number): boolean => (code > 0 && code < 32) || code === 127;
