import type { ItemKind } from '../model/item.ts';
import type { Dialect } from './dialect.ts';
import { readItems } from './read-items.ts';

/** Markdown as people write a backlog without a tool: a story a file, or many in a file as headings, bullets, ordered lists or tables. */
export const plain: Dialect = {
  id: 'plain',
  recognises: (_path, { text }) => evidence.test(text),
  read: (markdown, path) => readItems(markdown, { inBacklog: backlogPath.test(path) }, kindOfPath(path)),
};

/** Without one of these there is no item in a file, so that most files cost one search. */
const evidence =
  /\bas\s+(?:an?|the)\b|\bas[ \t]+[[<{]|\bI\s+(?:want|need|would)\b|acceptance|\bstor(?:y|ies)\b|\bepic\b|\b(?:US|FR|NFR|REQ|BUG|TASK|SPIKE|FEAT)-?\d/i;

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
