import type { Span } from '../text/span.ts';
import type { Words } from './words.ts';

/** An example in steps: Given, When, Then. */
export interface Scenario extends Span {
  readonly title?: Words;
  readonly steps: readonly Step[];
  /** False where the steps are not one a line, so that no line can be moved or put between: `**Given** x, **When** y, **Then** z`. */
  readonly stepPerLine: boolean;
}

/** One step. Its span runs from its keyword (with its bullet, where it has one) to its last word. */
export interface Step extends Span {
  readonly kind: StepKind;
  /** As printed: `GIVEN`, `Given`, `And`. */
  readonly keyword: Words;
  readonly words: Words;
}

export type StepKind = 'given' | 'when' | 'then' | 'and' | 'but';
