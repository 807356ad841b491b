import type { FieldKey, ItemKind, StatusValue } from '../model/item.ts';
import type { StepKind } from '../model/scenario.ts';
import type { Slot } from '../model/story.ts';
import type { Span } from '../text/span.ts';

/** How one human language writes a backlog. All keys are in lower case, without accents of markup: the words alone. */
export interface Language {
  /** BCP 47: `en`. */
  readonly id: string;
  /**
   * Finds the first story sentence in the words of one block, at offsets in that text.
   * `known` says that the block is a story's for other reasons, so that a sentence with a slot missing counts too.
   */
  findStory(text: string, known: boolean): StoryMarks | undefined;
  /** Type words before an id or a title: `user story` → story. */
  readonly kinds: ReadonlyMap<string, ItemKind>;
  /** Names of containers of acceptance criteria; matches the whole name. */
  readonly criteria: RegExp;
  /** Headings and labels that name a part of an item and end its criteria: “Technical notes”; matches the whole name. */
  readonly parts: RegExp;
  /** Headings and labels under which the sentence stands, so that it may lack a slot: “User story”; matches the whole name. */
  readonly storyHeadings: RegExp;
  /** Headings and labels under which an item is described, perhaps by its sentence: “Description”; matches the whole name. */
  readonly descriptions: RegExp;
  /** Headings that gather items and are none: “User stories”, “Product backlog”; matches the whole name. */
  readonly groups: RegExp;
  /** Labels of fields: `story points` → estimate. */
  readonly fields: ReadonlyMap<string, FieldKey>;
  /** Words that open a status: `in progress` → doing. */
  readonly statuses: ReadonlyMap<string, StatusValue>;
  /** Words that say that a field names nothing: `none`, `n/a`. */
  readonly nothing: RegExp;
  /** Step keywords: `given`. */
  readonly steps: ReadonlyMap<string, StepKind>;
  /** What names a scenario: `Scenario`, `Example`; matches the word alone. */
  readonly scenario: RegExp;
  /** Column heads of a table whose rows are items. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** What a column of a table of items holds. `story` is a sentence, or a title that stands for it. */
export type Column = FieldKey | 'story' | 'role' | 'want' | 'benefit' | 'criteria';

/** Where a sentence and its slots stand in the text that was searched. */
export interface StoryMarks extends Span {
  readonly indicators: readonly IndicatorMark[];
  readonly role?: Span;
  readonly want?: Span;
  readonly benefit?: Span;
  readonly cause?: Span;
}

export interface IndicatorMark extends Span {
  readonly slot: Slot;
}
