import type { Span } from '../text/span.ts';

/**
 * Markdown as blocks with spans: what CommonMark, GFM and front matter call block structure.
 * A block's span begins at its first marker and ends before its last line end, as remark's positions do.
 */
export type Block = Heading | Paragraph | List | Quote | Table | Code | Html | ThematicBreak | Definition | Footnote;

/**
 * What a leaf block's lines say, line by line: each span leaves out the line end
 * and the markers and indentation of the containers around it.
 */
export type LineSpans = readonly Span[];

export interface Heading extends Span {
  readonly kind: 'heading';
  /** 1 to 6 */
  readonly level: number;
  /** Underlined with = or -, perhaps over several lines. */
  readonly setext: boolean;
  /** The heading's words without its marks; empty for an empty heading. */
  readonly lines: LineSpans;
}

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  readonly lines: LineSpans;
}

export interface List extends Span {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends Span {
  /** `-`, `*`, `+`, `1.` or `1)` */
  readonly marker: Span;
  /** GFM's `[ ]` and `[x]`, brackets included. Other spellings (`[~]`, `[]`, `☐`) are the dialects' to read. */
  readonly checkbox?: Checkbox;
  readonly blocks: readonly Block[];
}

export interface Checkbox extends Span {
  readonly checked: boolean;
}

export interface Quote extends Span {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface Table extends Span {
  readonly kind: 'table';
  readonly header: Row;
  /** Without the header and the delimiter row. */
  readonly rows: readonly Row[];
}

export interface Row extends Span {
  /** Each cell's words without the pipes and the white space around them; as many as the row was written with. */
  readonly cells: readonly Span[];
}

export interface Code extends Span {
  readonly kind: 'code';
  readonly fenced: boolean;
  /** What stands after the opening fence: `gherkin`. */
  readonly info?: Span;
  /** False where the fence is never closed and so runs to the end of its container. */
  readonly closed: boolean;
  readonly lines: LineSpans;
}

export interface Html extends Span {
  readonly kind: 'html';
  readonly lines: LineSpans;
}

export interface ThematicBreak extends Span {
  readonly kind: 'break';
}

/** A link reference definition: `[label]: target`. */
export interface Definition extends Span {
  readonly kind: 'definition';
}

/** A footnote definition: `[^label]: words`. */
export interface Footnote extends Span {
  readonly kind: 'footnote';
  readonly blocks: readonly Block[];
}

/** Front matter between `---` lines at the very start of the file. The spans leave out the fences. */
export interface FrontMatter extends Span {
  readonly content: Span;
}

/** One document's Markdown: front matter is cut off before the blocks are read. */
export interface Markdown {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  readonly blocks: readonly Block[];
}
