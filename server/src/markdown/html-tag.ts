import { Char, isDigit, isLetter } from './char.ts';

/** Where the HTML tag that begins at `at` ends, as CommonMark defines a complete open or closing tag; 0 where there is none before `end`. */
export function tagEnd(text: string, at: number, end: number): number {
  const closing = text.charCodeAt(at + 1) === Char.slash;
  const start = at + (closing ? 2 : 1);
  const name = passName(text, start, end);
  if (name === start) return 0;
  const after = closing ? passSpace(text, name, end) : passAttributes(text, name, end);
  const last = !closing && text.charCodeAt(after) === Char.slash ? after + 1 : after;
  return last < end && text.charCodeAt(last) === Char.greater ? last + 1 : 0;
}

function passName(text: string, start: number, end: number): number {
  let at = start;
  if (!isLetter(text.charCodeAt(at))) return at;
  while (at < end && isNameChar(text.charCodeAt(at))) at++;
  return at;
}

const isNameChar = (code: number): boolean => isLetter(code) || isDigit(code) || code === Char.hyphen;

/** The offset after all attributes and the white space behind them. */
function passAttributes(text: string, start: number, end: number): number {
  let at = start;
  for (;;) {
    const next = passSpace(text, at, end);
    const after = next > at ? passAttribute(text, next, end) : next;
    if (after <= next) return next;
    at = after;
  }
}

/** The offset after one attribute; `start` where there is none, so that what follows is not the end of a tag. */
function passAttribute(text: string, start: number, end: number): number {
  let at = start;
  if (!isAttributeStart(text.charCodeAt(at))) return start;
  while (at < end && isAttributeChar(text.charCodeAt(at))) at++;
  const equals = passSpace(text, at, end);
  return text.charCodeAt(equals) === Char.equals && equals < end ? passValue(text, start, passSpace(text, equals + 1, end), end) : at;
}

function passValue(text: string, attribute: number, start: number, end: number): number {
  const quote = text.charCodeAt(start);
  let at = start;
  if (quote !== Char.quotation && quote !== Char.apostrophe) {
    while (at < end && isBareChar(text.charCodeAt(at))) at++;
    return at > start ? at : attribute;
  }
  for (at++; at < end; at++) if (text.charCodeAt(at) === quote) return at + 1;
  return attribute;
}

const isAttributeStart = (code: number): boolean => isLetter(code) || code === Char.underscore || code === Char.colon;

const isAttributeChar = (code: number): boolean => isNameChar(code) || isAttributeStart(code) || code === Char.dot;

function isBareChar(code: number): boolean {
  if (code <= Char.space) return false;
  return code !== Char.quotation && code !== Char.apostrophe && !(code >= Char.less && code <= Char.greater) && code !== Char.backtick;
}

function passSpace(text: string, at: number, end: number): number {
  while (at < end && isTagSpace(text.charCodeAt(at))) at++;
  return at;
}

const isTagSpace = (code: number): boolean =>
  code === Char.space || code === Char.tab || code === Char.lineFeed || code === Char.carriageReturn;
