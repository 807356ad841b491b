import type { Span } from '../text/span.ts';
import type { Scenario } from './scenario.ts';
import type { Story } from './story.ts';
import type { Words } from './words.ts';

/** What we find in a document: a story, an epic, a bug, … Its span runs from its head to the end of what belongs to it. */
export interface Item extends Span {
  readonly kind: ItemKind;
  /** As printed, without its type word: `US-1.1`, `FR-001`; `3` for “Requirement 3”. */
  readonly id?: Words;
  readonly title?: Words;
  /** The words of its heading, bullet or row: where a finding about the whole item is shown. */
  readonly head: Span;
  /** How the head is written: what can be put after it, and where. */
  readonly layout: Layout;
  /** The language that it is written in: `en`. */
  readonly language: string;
  readonly story?: Story;
  readonly fields: readonly Field[];
  readonly status?: Status;
  readonly criteria: readonly Criterion[];
  /** The heading or label of each container of acceptance criteria, filled or empty. */
  readonly containers: readonly Span[];
  readonly scenarios: readonly Scenario[];
  readonly references: readonly Reference[];
  /** The index in the document's items of the item that this one stands in, by its headings or its list. */
  readonly within?: number;
}

export type ItemKind =
  | 'goal'
  | 'initiative'
  | 'epic'
  | 'feature'
  | 'story'
  | 'requirement'
  | 'task'
  | 'bug'
  | 'debt'
  | 'spike'
  | 'risk'
  | 'persona'
  | 'experiment'
  | 'insight';

/** `document`: the whole file is the item. `section`: a heading and what is under it. `entry`: a list item. `row`: a table row. `paragraph`: a bare sentence. */
export type Layout = 'document' | 'section' | 'entry' | 'row' | 'paragraph';

/** A named value of an item: `**Priority**: High`. */
export interface Field {
  readonly key: FieldKey;
  readonly label: Words;
  /** Empty text where the field is left empty. */
  readonly value: Words;
}

export type FieldKey =
  | 'id'
  | 'title'
  | 'kind'
  | 'status'
  | 'priority'
  | 'estimate'
  | 'parent'
  | 'sprint'
  | 'labels'
  | 'assignee'
  | 'dependencies'
  | 'blocks'
  | 'relates';

/** A status in the few words that all dialects share, with the words it was read from. */
export interface Status extends Words {
  readonly value: StatusValue;
}

/** `draft` and `ready` are kept apart from `todo`, because a draft is spared what a ready item must have. */
export type StatusValue = 'draft' | 'todo' | 'ready' | 'doing' | 'review' | 'blocked' | 'done' | 'dropped' | 'unknown';

/** One acceptance criterion, without its bullet, number or box. */
export interface Criterion extends Words {
  readonly form: 'checkbox' | 'ordered' | 'bullet' | 'row' | 'heading' | 'text' | 'scenario';
  /** As printed: `1`, `AC2`, `1.3`. */
  readonly number?: string;
  /** Undefined where it has no box. */
  readonly checked?: boolean;
}

/** A link from an item to another one. */
export interface Reference extends Span {
  readonly kind: 'parent' | 'depends-on' | 'blocks' | 'relates' | 'satisfies';
  /** The id (`US-3`) or the path (`../epics/checkout.md#pay`) that it names. */
  readonly target: string;
  /** `local`: the id is counted anew in every feature folder, and is one of the same folder. */
  readonly form: 'id' | 'path' | 'local';
}
