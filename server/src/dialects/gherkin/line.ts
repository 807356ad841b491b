import type { GherkinKeywords, GherkinPart } from '../../languages/gherkin.ts';
import type { LineSpans } from '../../markdown/block.ts';
import type { StepKind } from '../../model/scenario.ts';
import type { Words } from '../../model/words.ts';
import type { Span } from '../../text/span.ts';
import { allWords, type Reading } from '../reading.ts';

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
  /** True where the line ends a text block that this mark has opened. */
  closes(mark: string, line: string): boolean;
  /** What lines say. */
  reading(text: string, lines: LineSpans): Reading;
  /** True where a keyword to the left of a text block shows that somebody forgot to close it. */
  readonly outdentCloses: boolean;
}

/** What a part of a line says. */
export const wordsIn = ({ text, syntax }: GherkinText, span: Span): Words => allWords(syntax.reading(text, [span]));

/** What one line says. */
export type Line =
  | { readonly kind: 'blank' | 'comment' | 'words' | 'row' }
  | PartLine
  | StepLine
  | { readonly kind: 'tags'; readonly tags: readonly Span[] }
  | { readonly kind: 'block'; readonly mark: string };

/** `Scenario: T` */
export interface PartLine {
  readonly kind: 'part';
  readonly part: GherkinPart;
  /** Without the colon. */
  readonly keyword: Span;
  /** From the keyword to the last word. */
  readonly head: Span;
  /** Empty, behind the colon, where it has none. */
  readonly title: Span;
}

/** `Given a reader` */
export interface StepLine {
  readonly kind: 'step';
  readonly step: StepKind;
  readonly keyword: Span;
  readonly words: Span;
}
