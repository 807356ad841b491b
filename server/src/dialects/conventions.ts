import type { ItemKind } from '../model/item.ts';
import type { Draft } from './draft.ts';
import type { Head } from './head.ts';
import { isNamed, type Reading } from './reading.ts';

/** What a dialect adds to the way in which items are found by headings, sentences and criteria. */
export interface Conventions {
  /** The file stands where items are kept, so that little is needed to prove that it holds some. */
  readonly inBacklog: boolean;
  /** What an item with a story sentence is that does not say; a story, if it is not given. */
  readonly storyKind?: ItemKind;
  /** `#### Scenario: T` is a scenario, whatever stands under it. */
  readonly scenarioHeadings?: boolean;
  /** What a name says here, where the dialect knows better than the language. */
  nameIs?(name: string): NameKind | undefined;
  /** What a heading says here. Undefined leaves it to the languages. */
  readHead?(source: Reading): Head | undefined;
  /** Which drafts are items; all, if it is not given. */
  keeps?(draft: Draft): boolean;
}

/**
 * What a heading or a label names: a container of criteria, a part of an item that ends them, the place of its sentence,
 * its description, or several items.
 */
export type NameKind = 'criteria' | 'part' | 'story' | 'description' | 'group';

/** What a name says in a dialect, or undefined for a title. */
export function kindOfName(name: string, conventions: Conventions): NameKind | undefined {
  const own = conventions.nameIs?.(name);
  if (own) return own;
  if (isNamed(name, 'criteria')) return 'criteria';
  if (isNamed(name, 'storyHeadings')) return 'story';
  if (isNamed(name, 'parts')) return 'part';
  if (isNamed(name, 'descriptions')) return 'description';
  return isNamed(name, 'groups') ? 'group' : undefined;
}
