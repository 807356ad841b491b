import type { Span } from '../text/span.ts';
import type { Mark } from './inline.ts';

/** What is read of some words, in offsets of these words. */
export interface Reading {
  readonly words: string;
  at: number;
  /** The markup. */
  readonly blanks: Span[];
  readonly marks: Mark[];
  readonly delimiters: Delimiter[];
  readonly brackets: Bracket[];
  /** How many of the outermost brackets cannot be links any more, because a link stands in them. */
  spoilt: number;
  /** Where runs of backticks begin, by width, the last one first. Made when the first is met. */
  backticks?: Map<number, number[]>;
  /** No comment ends after here. */
  lastComment: number;
}

/** A run of `*`, `_` or `~`, as far as it is not yet used. */
export interface Delimiter {
  readonly code: number;
  /** Of the run as written. */
  readonly width: number;
  readonly opens: boolean;
  readonly closes: boolean;
  start: number;
  end: number;
}

export interface Bracket {
  readonly image: boolean;
  readonly at: number;
  /** How many delimiters stand before it. */
  readonly delimiters: number;
}
