import type { Markdown } from '../markdown/block.ts';
import type { Item, ItemKind } from '../model/item.ts';
import type { Conventions } from './conventions.ts';
import { type Draft, itemOf } from './draft.ts';
import { readDrafts } from './drafts.ts';
import { frontMatterFields, readEntries } from './front-matter.ts';
import { remembering } from './reading.ts';

/** The items of a document, found by its headings, sentences and criteria. `kind` is what an item is that has no sentence and does not say. */
export function readItems(document: Markdown, conventions: Conventions, kind: ItemKind): Item[] {
  const markdown = remembering(document);
  const drafts = readDrafts(markdown, conventions);
  const first = drafts[0];
  if (first && isWholeDocument(markdown, first, drafts)) first.fields.push(...frontMatterFields(readEntries(markdown)));
  const indices = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map((draft) =>
    itemOf(markdown, draft, {
      kind: draft.sentence ? (conventions.storyKind ?? 'story') : kind,
      within: nearest(indices, draft.parent),
      conventions,
    }),
  );
}

/** True where the first item is the file’s: it begins with the file’s first words, and every other stands in it. */
const isWholeDocument = ({ blocks }: Markdown, first: Draft, drafts: readonly Draft[]): boolean =>
  (first.layout === 'document' ||
    (first.layout === 'section' && first.start <= (blocks.find(({ kind }) => kind !== 'html')?.start ?? 0))) &&
  drafts.every(({ start, end }) => start >= first.start && end <= first.end);

/** The nearest draft around that became an item. */
function nearest(indices: ReadonlyMap<Draft, number>, parent: Draft | undefined): number | undefined {
  for (let around = parent; around; around = around.parent) {
    const index = indices.get(around);
    if (index !== undefined) return index;
  }
  return undefined;
}
