import { Char, isEscapable } from './char.ts';

/** What follows a link's label. */
export interface Target {
  readonly end: number;
  /** Undefined for a reference: its address stands in a definition elsewhere. */
  readonly address?: string;
}

/** As in CommonMark's own parsers: deeper parentheses end the address, and so bound the work. */
const deepestParenthesis = 32;
const longestLabel = 999;

/** `(address "title")` or `[label]` at an offset. */
export function readTarget(words: string, at: number): Target | undefined {
  const code = words.charCodeAt(at);
  if (code === Char.openParenthesis) return readResource(words, at + 1);
  return code === Char.openBracket ? readLabel(words, at + 1) : undefined;
}

function readResource(words: string, from: number): Target | undefined {
  const start = skipSpace(words, from);
  const end = words.charCodeAt(start) === Char.less ? enclosedEnd(words, start) : bareEnd(words, start);
  if (end === undefined) return undefined;
  const gap = skipSpace(words, end);
  const title = gap > end ? titleEnd(words, gap) : undefined;
  const close = title === undefined ? gap : skipSpace(words, title);
  if (words.charCodeAt(close) !== Char.closeParenthesis) return undefined;
  const address = words.charCodeAt(start) === Char.less ? words.slice(start + 1, end - 1) : words.slice(start, end);
  return { end: close + 1, address: address.replace(/\\([!-/:-@[-`{-~])/g, '$1') };
}

function readLabel(words: string, from: number): Target | undefined {
  const limit = Math.min(words.length, from + longestLabel);
  for (let at = from; at < limit; at++) {
    const code = words.charCodeAt(at);
    if (code === Char.closeBracket) return at > from ? { end: at + 1 } : undefined;
    if (code === Char.openBracket) return undefined;
    if (code === Char.backslash && isEscapable(words.charCodeAt(at + 1))) at++;
  }
  return undefined;
}

function enclosedEnd(words: string, start: number): number | undefined {
  for (let at = start + 1; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code === Char.greater) return at + 1;
    if (code === Char.less || code === Char.lineFeed || code === Char.carriageReturn) return undefined;
    if (code === Char.backslash && isEscapable(words.charCodeAt(at + 1))) at++;
  }
  return undefined;
}

function bareEnd(words: string, start: number): number | undefined {
  let depth = 0;
  let at = start;
  for (; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code <= Char.space || code === 127) break;
    if (code === Char.backslash && isEscapable(words.charCodeAt(at + 1))) at++;
    else if (code === Char.openParenthesis && ++depth > deepestParenthesis) return undefined;
    else if (code === Char.closeParenthesis && depth-- === 0) return at;
  }
  return depth === 0 ? at : undefined;
}

function titleEnd(words: string, start: number): number | undefined {
  const open = words.charCodeAt(start);
  const close = open === Char.openParenthesis ? Char.closeParenthesis : open;
  if (open !== Char.quotation && open !== Char.apostrophe && open !== Char.openParenthesis) return undefined;
  for (let at = start + 1; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === Char.openParenthesis && open === code) return undefined;
    if (code === Char.backslash && isEscapable(words.charCodeAt(at + 1))) at++;
  }
  return undefined;
}

function skipSpace(words: string, from: number): number {
  let at = from;
  while (isSpaceOrEnd(words.charCodeAt(at))) at++;
  return at;
}

const isSpaceOrEnd = (code: number): boolean =>
  code === Char.space || code === Char.tab || code === Char.lineFeed || code === Char.carriageReturn;
