import type { GherkinKeywords, GherkinPart } from '../../languages/gherkin.ts';
import type { LineSpans } from '../../markdown/block.ts';
import type { StepKind } from '../../model/scenario.ts';
import type { Words } from '../../model/words.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';

/** Lines of Gherkin somewhere in a document. */
export interface GherkinText {
  /** The whole document. */
  readonly text: string;
  readonly lines: LineSpans;
  readonly keywords: GherkinKeywords;
  readonly syntax: Syntax;
}

/** How Gherkin's lines are written: bare, or as Markdown. */
export interface Syntax {
  /** What a line is, outside text blocks. */
  readLine(text: string, line: Span, keywords: GherkinKeywords): Line;
  /** True where the line, which begins at its first word, ends a text block that this mark has opened. */
  closes(text: string, line: Span, mark: string): boolean;
  /** What a part of a line says. */
  words(text: string, span: Span): Words;
  /** What lines say together. */
  reading(text: string, lines: LineSpans): Reading;
  /** True where a keyword to the left of a text block shows that somebody forgot to close it. */
  readonly outdentCloses: boolean;
}

/** What one line says. Its span leaves out the white space around it; a text block has the span of all its lines. */
export type Line = OtherLine | PartLine | StepLine | TagsLine | BlockLine;

export interface OtherLine extends Span {
  readonly kind: 'blank' | 'comment' | 'words' | 'row';
}

/** A line that holds nothing else worth a span. */
export const otherLine = (kind: OtherLine['kind'], { start, end }: Span): OtherLine => ({ kind, start, end });

/** `Scenario: T` */
export interface PartLine extends Span {
  readonly kind: 'part';
  readonly part: GherkinPart;
  /** From the keyword to the last word. */
  readonly head: Span;
  /** Empty, behind the colon, where it has none. */
  readonly title: Span;
}

/** `Given a reader` */
export interface StepLine extends Span {
  readonly kind: 'step';
  readonly step: StepKind;
  readonly keyword: Span;
  readonly words: Span;
}

/** `@slow @desk`, each with its `@`. */
export interface TagsLine extends Span {
  readonly kind: 'tags';
  readonly tags: readonly Span[];
}

/** The first line of a text block: three quotes, or a fence. */
export interface BlockLine extends Span {
  readonly kind: 'block';
  readonly mark: string;
}
