import type { Span } from '../text/span.ts';
import type { Block, Code, Footnote, Html, List, ListItem, Quote, Row, Table } from './block.ts';
import type { HtmlEnd } from './html-block.ts';
import type { Line } from './line.ts';

/** What is open while a document is read line by line. */
export interface State {
  readonly line: Line;
  /** Outermost first. */
  readonly containers: Container[];
  /** The open block that lines of text go to, in the innermost container. */
  leaf: Leaf | undefined;
  /** The document's own blocks. */
  readonly blocks: Block[];
}

/** A block whose end is not known yet. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** A block that holds blocks, while lines may still come to it. */
export type Container = OpenQuote | OpenItem | OpenFootnote;

interface OpenContainer {
  readonly blocks: Block[];
  /** The columns by which its lines after the first are indented. */
  readonly indent: number;
  /** How many quotes there are from the outermost container to this one. */
  readonly quotes: number;
}

export interface OpenQuote extends OpenContainer {
  readonly kind: 'quote';
  readonly block: Draft<Quote>;
}

export interface OpenItem extends OpenContainer {
  readonly kind: 'item';
  readonly block: Draft<ListItem>;
  readonly list: Draft<List>;
}

export interface OpenFootnote extends OpenContainer {
  readonly kind: 'footnote';
  readonly block: Draft<Footnote>;
}

/** A block that holds lines, while more may still come to it. */
export type Leaf = OpenParagraph | OpenFence | OpenIndented | OpenHtml | OpenTable;

export interface OpenParagraph {
  readonly kind: 'paragraph';
  readonly lines: Span[];
  /** The indentation of the last line: a table cannot begin in a line that is indented like code. */
  indent: number;
}

export interface OpenFence {
  readonly kind: 'fence';
  readonly block: Draft<Code>;
  readonly lines: Span[];
  readonly marker: number;
  readonly width: number;
  readonly indent: number;
}

export interface OpenIndented {
  readonly kind: 'indented';
  readonly block: Draft<Code>;
  readonly lines: Span[];
  /** How many of the lines count if no more code follows: blank ones at the end do not. */
  filled: number;
}

export interface OpenHtml {
  readonly kind: 'html';
  readonly block: Draft<Html>;
  readonly lines: Span[];
  readonly endsWith: HtmlEnd;
  ended: boolean;
}

export interface OpenTable {
  readonly kind: 'table';
  readonly block: Draft<Table>;
  readonly rows: Row[];
}

/** Where a block goes that ends now: into the innermost container. */
export const blocksOf = ({ containers, blocks }: State): Block[] => containers.at(-1)?.blocks ?? blocks;
