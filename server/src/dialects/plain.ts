import type { Markdown } from '../markdown/block.ts';
import { readSections } from '../markdown/section.ts';
import type { Item, ItemKind } from '../model/item.ts';
import type { Dialect } from './dialect.ts';
import { type Draft, itemOf } from './draft.ts';
import { readDrafts } from './drafts.ts';
import { frontMatterFields, readEntries } from './front-matter.ts';

/** Markdown as people write a backlog without a tool: a story a file, or many in a file as headings, bullets, ordered lists or tables. */
export const plain: Dialect = {
  id: 'plain',
  recognises: (_path, { text }) => evidence.test(text),
  read,
};

/** Without one of these there is no item in a file, so that most files cost one search. */
const evidence =
  /\bas\s+(?:an?|the)\b|\bas[ \t]+[[<{]|\bI\s+(?:want|need|would)\b|acceptance|\bstor(?:y|ies)\b|\bepic\b|\b(?:US|FR|NFR|REQ|BUG|TASK|SPIKE|FEAT)-?\d/i;

function read(markdown: Markdown, path: string): Item[] {
  const drafts = readDrafts(markdown, readSections(markdown), backlogPath.test(path));
  const entries = readEntries(markdown);
  const first = drafts[0];
  if (first && isWholeDocument(drafts)) first.fields.push(...frontMatterFields(entries));
  const kind = kindOfPath(path);
  const indices = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map((draft) => itemOf(markdown, draft, { kind: draft.sentence ? 'story' : kind, within: nearest(indices, draft.parent) }));
}

/** True where every item stands in the first one, so that what the file says of itself it says of that item. */
const isWholeDocument = (drafts: readonly Draft[]): boolean =>
  drafts[0]?.layout !== 'row' &&
  drafts[0]?.layout !== 'entry' &&
  drafts.slice(1).every((draft) => draft.start >= (drafts[0]?.start ?? 0) && draft.end <= (drafts[0]?.end ?? 0));

/** The nearest draft around that became an item. */
function nearest(indices: ReadonlyMap<Draft, number>, parent: Draft | undefined): number | undefined {
  for (let around = parent; around; around = around.parent) {
    const index = indices.get(around);
    if (index !== undefined) return index;
  }
  return undefined;
}

/** Folders and files that are named for what they hold. */
const backlogPath =
  /(?:^|[/_. -])(?:backlogs?|stor(?:y|ies)|epics?|features?|requirements?|specs?|prds?|tasks?|issues?|bugs?)(?:[/_. -]|$)/iu;

const kinds: readonly [RegExp, ItemKind][] = [
  [/(?:^|[/_-])epics?(?:[/_.-]|$)/iu, 'epic'],
  [/(?:^|[/_-])features?(?:[/_.-]|$)/iu, 'feature'],
  [/(?:^|[/_-])bugs?(?:[/_.-]|$)/iu, 'bug'],
  [/(?:^|[/_-])spikes?(?:[/_.-]|$)/iu, 'spike'],
  [/(?:^|[/_-])tasks?(?:[/_.-]|$)/iu, 'task'],
];

/** What an item is that does not say so, by where its file stands. */
const kindOfPath = (path: string): ItemKind => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'story';
