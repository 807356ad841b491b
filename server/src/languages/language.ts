import type { FieldKey, ItemKind, StatusValue } from '../model/item.ts';
import type { StepKind } from '../model/scenario.ts';
import type { ClauseGrammar, StoryGrammar } from './story-grammar.ts';

/** Words by what they mean, parted by commas: `done: 'done, completed'`. */
export type WordLists<Meaning extends string> = Readonly<Partial<Record<Meaning, string>>>;

/** What a column of a table of items holds. `story` is a sentence, or a title that stands for it. */
export type Column = FieldKey | 'story' | 'role' | 'want' | 'benefit' | 'criteria';

/**
 * How one human language writes a backlog. Words are in lower case and spelled as they should be; they are compared without accents.
 * A pattern matches the whole of a name, if nothing else is said.
 */
export interface Language {
  /** BCP 47, without a region: `en`. */
  readonly id: string;
  /** How words open the slots of a sentence, or else how they close them. */
  readonly story?: StoryGrammar;
  readonly clauses?: ClauseGrammar;
  /** Type words before an id or a title: `user story`. */
  readonly kinds: WordLists<ItemKind>;
  /** Prefixes of ids, in capitals, whose kind is known by custom: `US`. */
  readonly prefixes: WordLists<ItemKind>;
  /** Names of containers of acceptance criteria. */
  readonly criteria: RegExp;
  /** Headings and labels that name a part of an item and end its criteria: “Technical notes”. */
  readonly parts: RegExp;
  /** Headings and labels under which the sentence stands, so that it may lack a slot: “User story”. */
  readonly storyHeadings: RegExp;
  /** Headings and labels under which an item is described, perhaps by its sentence: “Description”. */
  readonly descriptions: RegExp;
  /** Headings that gather items and are none: “User stories”, “Product backlog”. */
  readonly groups: RegExp;
  /** Labels of fields: `story points`. */
  readonly fields: WordLists<FieldKey>;
  /** Words that open a status: `in progress`. */
  readonly statuses: WordLists<StatusValue>;
  /** Words that open the value of a field that names nothing: `none`, `n/a`. */
  readonly nothing: RegExp;
  /** Keywords of steps: `given`. */
  readonly steps: ReadonlyMap<StepKind, RegExp>;
  /** What makes a sentence a requirement, wherever it stands in it: `shall`. */
  readonly imperative: RegExp;
  /** What names a scenario: `Scenario`, `Example`. */
  readonly scenario: RegExp;
  /** Column heads of a table whose rows are items. */
  readonly columns: WordLists<Column>;
  /** Without one of these somewhere in its text, a file in this language holds no item. */
  readonly evidence: RegExp;
  /** Names of folders and files that hold backlogs: a whole part of a path between `/`, `_`, `.`, `-` and spaces. */
  readonly paths: RegExp;
  /** The small words, and the endings of four letters (`-cion`), by which it is told from other languages; none where its script tells. */
  readonly smallWords?: string;
}
