import type { Slot } from '../model/story.ts';
import type { Span } from '../text/span.ts';

/** Where a sentence and its slots stand in the text that was searched. */
export interface StoryMarks extends Span {
  /** The language of the words that open the slots, above all the want. */
  readonly language: string;
  /** None in languages whose words close the slots. */
  readonly indicators: readonly IndicatorMark[];
  readonly role?: Span;
  readonly want?: Span;
  readonly benefit?: Span;
  readonly cause?: Span;
}

export interface IndicatorMark extends Span {
  readonly slot: Slot;
}
