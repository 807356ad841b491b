import { isListed, type NameList } from '../languages/vocabulary.ts';
import type { Block, LineSpans, ListItem, Markdown } from '../markdown/block.ts';
import { type Inline, readInline } from '../markdown/inline.ts';
import type { Words } from '../model/words.ts';
import { isSpace, type Span, trimmed } from '../text/span.ts';

/** The words of some lines of a document, at their own offsets, with its marks: what dialects match patterns against. */
export interface Reading extends Inline {
  readonly lines: LineSpans;
  /** The text of the whole document. */
  readonly source: string;
}

/** A document that remembers the words of its blocks while it is read, because they are asked for more than once. */
export interface Source extends Markdown {
  readonly readings?: Map<LineSpans, Reading>;
}

/** The same document, with a memory. */
export const remembering = (markdown: Markdown): Source => ({ ...markdown, readings: new Map() });

/** Reads the words of a leaf block, or of several that say one thing together. */
export function reading({ text: source, readings }: Source, lines: LineSpans): Reading {
  const known = readings?.get(lines);
  if (known) return known;
  const { start, text, marks } = readInline(source, lines);
  const read = { start, text, marks, lines, source };
  readings?.set(lines, read);
  return read;
}

/** What a part of a reading says, on one line. */
export function words(reading: Reading, part: Span): Words {
  const { text, start } = reading;
  const { start: from, end: to } = trimmed(text, part);
  return { start: start + from, end: start + to, text: said(reading, { start: from, end: to }).replace(/\s+/gu, ' ') };
}

/** Markup is blank in a reading; it separates no words, unless it is a tag such as `<br>`. */
function said({ text, start, marks, source }: Reading, { start: from, end: to }: Span): string {
  if (marks.length === 0) return text.slice(from, to);
  let result = '';
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(start + at);
    if (text.charCodeAt(at) !== space || isSpace(code)) result += text.charAt(at);
    else if (code === tagOpening) result += ' ';
  }
  return result;
}

const space = 32;
const tagOpening = 60;

/** What the whole reading says, on one line. */
export const allWords = (reading: Reading): Words => words(reading, { start: 0, end: reading.text.length });

/** What a match on the reading's text has in this group, or undefined where the group matched nothing. The pattern needs the flag `d`. */
export function groupWords(reading: Reading, match: RegExpExecArray, group: number): Words | undefined {
  const indices = match.indices?.[group];
  return indices && words(reading, { start: indices[0], end: indices[1] });
}

/** The lines of a block that are words: of a heading, a paragraph. */
export const linesOf = (block: Block): LineSpans => (block.kind === 'heading' || block.kind === 'paragraph' ? block.lines : []);

/** The lines of a list item's own first paragraph. */
export function leadLines(item: ListItem): LineSpans {
  const [first] = item.blocks;
  return first ? linesOf(first) : [];
}

/** True where a name is one of these in any language. */
export const isNamed = (name: string, list: NameList): boolean => isListed(name, list);
