import type { Span } from '../text/span.ts';
import { readAngle } from './angle.ts';
import type { LineSpans } from './block.ts';
import { Char, isEscapable } from './char.ts';
import { readCodeSpan } from './code-span.ts';
import { matchDelimiters, readDelimiter } from './emphasis.ts';
import { closeBracket, openBracket } from './link.ts';
import type { Reading } from './reading.ts';

/** The words of some lines. All markup is spaces in them, so that offset i of the text is offset start + i of the document. */
export interface Inline {
  readonly start: number;
  readonly text: string;
  /** In the order of the text, outer before inner. */
  readonly marks: readonly Mark[];
}

export interface Mark extends Span {
  readonly kind: 'strong' | 'emphasis' | 'code' | 'strike' | 'link' | 'image' | 'comment' | 'tag';
  /** Without the marks themselves: a link's label, a comment's words. */
  readonly inner: Span;
  /** Where a link or an image points. */
  readonly target?: string;
}

const markup = /[\\`<[*_~]/;

/** What reads on from each character that may begin markup. */
const readers: Readonly<Record<number, (reading: Reading) => void>> = {
  [Char.backslash]: readEscape,
  [Char.backtick]: readCodeSpan,
  [Char.less]: readAngle,
  [Char.exclamation]: openBracket,
  [Char.openBracket]: openBracket,
  [Char.closeBracket]: closeBracket,
  [Char.asterisk]: readDelimiter,
  [Char.underscore]: readDelimiter,
  [Char.tilde]: readDelimiter,
};

/**
 * Reads what lines of a leaf block say: emphasis, code, links, comments and tags.
 * `[role]` and `<role>` stay as they are: they are placeholders, not markup.
 */
export function readInline(text: string, lines: LineSpans): Inline {
  const start = lines[0]?.start ?? 0;
  const words = join(text, lines);
  if (!markup.test(words)) return { start, text: words, marks: [] };
  const reading: Reading = { words, at: 0, blanks: [], marks: [], delimiters: [], brackets: [], spoilt: 0, lastComment: words.length };
  while (reading.at < words.length) {
    const read = readers[words.charCodeAt(reading.at)];
    if (read) read(reading);
    else reading.at++;
  }
  matchDelimiters(reading, 0);
  return { start, text: blank(words, reading.blanks), marks: inOrder(reading.marks).map((mark) => moved(mark, start)) };
}

/** A backslash before punctuation makes it a mere character; before a line end it breaks the line. */
function readEscape(reading: Reading): void {
  const next = reading.words.charCodeAt(reading.at + 1);
  const lineEnd = next === Char.lineFeed || next === Char.carriageReturn;
  if (lineEnd || isEscapable(next)) reading.blanks.push({ start: reading.at, end: reading.at + 1 });
  reading.at += isEscapable(next) ? 2 : 1;
}

/** The lines with what stands between them as spaces. */
function join(text: string, lines: LineSpans): string {
  let words = '';
  let end = lines[0]?.start ?? 0;
  for (const line of lines) {
    words += spaces(text.slice(end, line.start)) + text.slice(line.start, line.end);
    end = line.end;
  }
  return words;
}

function blank(words: string, blanks: Span[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of inOrder(blanks)) {
    text += words.slice(at, start) + spaces(words.slice(start, end));
    at = end;
  }
  return text + words.slice(at);
}

/** Spaces in the place of everything but line ends. */
const spaces = (part: string): string => part.replace(/[^\r\n]/g, ' ');

const inOrder = <Part extends Span>(spans: Part[]): Part[] => spans.sort((a, b) => a.start - b.start || b.end - a.end);

const moved = (mark: Mark, by: number): Mark => ({
  ...mark,
  start: mark.start + by,
  end: mark.end + by,
  inner: { start: mark.inner.start + by, end: mark.inner.end + by },
});
