import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Reads the model and says what is wrong in one document. Rules that need other files take the backlog. */
export interface Rule {
  /** File name, setting key and diagnostic code. */
  readonly id: string;
  /** The property that the text should have, in one sentence; the page of the rule opens with it. */
  readonly summary: string;
  readonly severity: Severity;
  check(document: Document, backlog: Backlog): Iterable<Problem>;
}

/** What a rule says. */
export interface Problem {
  readonly at: Span;
  /** What is wrong, then what to do; under 100 characters. */
  readonly message: string;
  /** In the order in which they are offered. */
  readonly fixes?: readonly Fix[];
  /** Where the rule's own severity does not fit this problem. Settings win over it. */
  readonly severity?: Severity;
  /** Other places that matter, such as the first use of a repeated id. */
  readonly related?: readonly Related[];
}

export interface Related {
  readonly uri: string;
  readonly at: Span;
  readonly message: string;
}

/** A titled change to the document. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where the result is what the author meant without doubt, so that “fix all” may apply it. */
  readonly safe?: boolean;
}

/** What is shown: a problem with its rule and its severity. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}
