import type { Span } from '../text/span.ts';
import type { Words } from './words.ts';

/** A story sentence: who wants what, and why. A slot that the sentence has not is undefined; one that it opens and leaves empty has empty text. */
export interface Story extends Span {
  readonly role?: Words;
  readonly want?: Words;
  readonly benefit?: Words;
  /** “because …”: a reason, and so an answer to why, though no benefit. It stands inside the want. */
  readonly cause?: Words;
  /** The words that open each slot, in the order of the text: “As a”, “I want to”, “so that”. A slot may be opened twice. */
  readonly indicators: readonly Indicator[];
}

/** The words that open a slot of a story sentence. */
export interface Indicator extends Words {
  readonly slot: Slot;
}

export type Slot = 'role' | 'want' | 'benefit';
