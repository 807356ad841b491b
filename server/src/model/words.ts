import type { Span } from '../text/span.ts';

/** Words of a document: what they say without markup, on one line, and where they stand. */
export interface Words extends Span {
  readonly text: string;
}
