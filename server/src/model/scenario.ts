import type { Span } from '../text/span.ts';
import type { Words } from './words.ts';

/** An example in steps: Given, When, Then. */
export interface Scenario extends Span {
  readonly title?: Words;
  readonly steps: readonly Step[];
  /** False where the steps are not one a line, so that no line can be moved or put between: `**Given** x, **When** y, **Then** z`. */
  readonly stepPerLine: boolean;
  /** The tables of an outline; none yet, for one that has none. Undefined for a scenario that is told once. */
  readonly examples?: readonly Examples[];
  /** The steps of the backgrounds around it, which come before its own. */
  readonly background?: readonly Step[];
  /** The title of the rule that it illustrates. */
  readonly rule?: Words;
}

/** One step. Its span runs from its keyword (with its bullet, where it has one) to its last word. */
export interface Step extends Span {
  readonly kind: StepKind;
  /** As printed: `GIVEN`, `Given`, `And`. */
  readonly keyword: Words;
  readonly words: Words;
  /** The table or the text block under it. */
  readonly argument?: Span;
}

/** `any` is Gherkin’s `*`, which stands for each of the others. */
export type StepKind = 'given' | 'when' | 'then' | 'and' | 'but' | 'any';

/** A table of values for the `<variables>` of an outline. Its span runs from its keyword to its last row. */
export interface Examples extends Span {
  /** The first one names the variables. */
  readonly rows: readonly ExampleRow[];
}

/** A row of a table of examples. */
export interface ExampleRow extends Span {
  readonly cells: readonly Words[];
}
