import type { Markdown } from '../markdown/block.ts';
import type { Conventions } from './conventions.ts';
import type { Draft } from './draft.ts';

/** What is at hand while the items of one document are found. */
export interface DraftReader {
  readonly markdown: Markdown;
  readonly conventions: Conventions;
  readonly found: Draft[];
}

/** Who takes the words under a heading. */
export interface Place {
  /** The item, or the heading that may become one; undefined under a heading that gathers items. */
  readonly owner?: Draft;
  /** The nearest draft around. */
  readonly parent?: Draft;
  /** Under a heading that names a part of the owner, such as its criteria: headings without a type word are part of it too. */
  readonly inPart: boolean;
  /** Under a heading that gathers stories. */
  readonly holdsStories?: boolean;
}

/** Notes what may be an item. */
export function add({ found }: DraftReader, draft: Draft): Draft {
  found.push(draft);
  return draft;
}

/** True for items that hold others rather than a story of their own. */
export const gathers = ({ parsed }: Draft): boolean => ['epic', 'feature', 'goal', 'initiative', 'persona'].includes(parsed?.kind ?? '');
