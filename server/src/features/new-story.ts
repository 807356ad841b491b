import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import { naturalKey } from './natural-order.ts';

/** A story that is still to be written: where, and its text as a snippet with tab stops. */
export interface NewStory {
  readonly uri: string;
  readonly snippet: string;
}

/** A story with the next id, beside the other stories that have a file of their own, or else in the folder `backlog`. */
export function newStory(backlog: Backlog, folder: string): NewStory {
  const siblings = largest([...backlog.documents()].filter((document) => document.uri.startsWith(`${folder}/`) && idOfFile(document)));
  const id = nextId(
    siblings.flatMap((document) => idOfFile(document) ?? []),
    backlog,
  );
  const place = siblings[0] ? folderOf(siblings[0]) : `${folder}/backlog`;
  return { uri: `${place}/${encodeURIComponent(id)}.md`, snippet: snippet.replace('US-1', id) };
}

/** What is in brackets is pointed out until it is written over; a draft is spared the rest. */
const snippet = `# US-1: \${1:[title]}

**Status:** Draft

As a \${2:[role]}, I want to \${3:[do what]}, so that \${4:[why]}.

## Acceptance Criteria

- [ ] $0
`;

/** The id of a story that has the file to itself, and its name: `US-7-pay.md`. */
function idOfFile({ uri, items: [first] }: Document): string | undefined {
  const id = first?.kind === 'story' ? first.id?.text : undefined;
  return id && uri.slice(uri.lastIndexOf('/') + 1).startsWith(id) ? id : undefined;
}

/** The documents of the folder that has most of them. */
function largest(documents: readonly Document[]): readonly Document[] {
  const byFolder = new Map<string, Document[]>();
  for (const document of documents) {
    const same = byFolder.get(folderOf(document));
    if (same) same.push(document);
    else byFolder.set(folderOf(document), [document]);
  }
  return [...byFolder.values()].reduce((most, next) => (next.length > most.length ? next : most), []);
}

const folderOf = ({ uri }: Document): string => uri.slice(0, uri.lastIndexOf('/'));

/** The id after the one with the highest number, as wide as that. */
function nextId(ids: readonly string[], backlog: Backlog): string {
  const [highest = 'US-0'] = ids.filter((id) => /\d$/.test(id)).sort((a, b) => (naturalKey(a) < naturalKey(b) ? 1 : -1));
  let next = highest;
  do next = next.replace(/\d+$/, (number) => String(Number(number) + 1).padStart(number.length, '0'));
  while (backlog.defines(next));
  return next;
}
