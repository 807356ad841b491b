/** The characters that mean something to Markdown, as UTF-16 codes. */
export const Char = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  quotation: 34,
  hash: 35,
  ampersand: 38,
  apostrophe: 39,
  openParenthesis: 40,
  closeParenthesis: 41,
  asterisk: 42,
  plus: 43,
  hyphen: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  one: 49,
  nine: 57,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  caret: 94,
  underscore: 95,
  upperX: 88,
  backtick: 96,
  lowerX: 120,
  pipe: 124,
  tilde: 126,
} as const;

/** A space or a tab: Markdown's blank lines and indentation know no other white space. */
export const isBlankChar = (code: number): boolean => code === Char.space || code === Char.tab;

export const isDigit = (code: number): boolean => code >= Char.zero && code <= Char.nine;

export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The first offset from `at` that is not a space or a tab, at most `end`. */
export function skipBlank(text: string, at: number, end: number): number {
  while (at < end && isBlankChar(text.charCodeAt(at))) at++;
  return at;
}

/** Where the run of spaces and tabs before `end` begins, at least `start`. */
export function dropBlank(text: string, start: number, end: number): number {
  while (end > start && isBlankChar(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the run of this very character that begins at `at` ends, at most `end`. */
export function skipRun(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  while (at < end && text.charCodeAt(at) === code) at++;
  return at;
}

/** ASCII punctuation: what a backslash makes a mere character. */
export const isEscapable = (code: number): boolean =>
  (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
