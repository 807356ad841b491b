import { holdsEvidence, isBacklogPath } from '../languages/vocabulary.ts';
import type { ItemKind } from '../model/item.ts';
import type { Dialect } from './dialect.ts';
import { readItems } from './read-items.ts';

/** Markdown as people write a backlog without a tool: a story a file, or many in a file as headings, bullets, ordered lists or tables. */
export const plain: Dialect = {
  id: 'plain',
  recognises: (path, { text }) => isBacklogPath(path) || holdsEvidence(text),
  read: (markdown, path) => readItems(markdown, { inBacklog: isBacklogPath(path) }, kindOfPath(path)),
};

const kinds: readonly [RegExp, ItemKind][] = [
  [/(?:^|[/_-])epics?(?:[/_.-]|$)/iu, 'epic'],
  [/(?:^|[/_-])features?(?:[/_.-]|$)/iu, 'feature'],
  [/(?:^|[/_-])bugs?(?:[/_.-]|$)/iu, 'bug'],
  [/(?:^|[/_-])spikes?(?:[/_.-]|$)/iu, 'spike'],
  [/(?:^|[/_-])tasks?(?:[/_.-]|$)/iu, 'task'],
];

/** What an item is that does not say so, by where its file stands. */
const kindOfPath = (path: string): ItemKind => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? 'story';
