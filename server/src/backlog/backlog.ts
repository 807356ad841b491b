import { Map as PersistentMap } from 'immutable';
import type { Item } from '../model/item.ts';
import type { Document } from './document.ts';

/** An item and the document that defines it. */
export interface Place {
  readonly document: Document;
  readonly item: Item;
}

/** All documents at one moment. Immutable: a change makes a new one, in proportion to the change. */
export class Backlog {
  /** A backlog without documents. */
  static readonly empty = new Backlog({
    byUri: PersistentMap(),
    byId: PersistentMap(),
    families: PersistentMap(),
    folders: PersistentMap(),
    sentences: 0,
    benefits: 0,
    whole: true,
  });

  /** A backlog whose documents are still to be read. */
  static readonly unread = new Backlog({ ...Backlog.empty.indexes, whole: false });

  private constructor(private readonly indexes: Indexes) {}

  /** The same backlog, when the last of its documents has been read. */
  finished(): Backlog {
    return new Backlog({ ...this.indexes, whole: true });
  }

  /** False while documents are still to be read, so that what is missing may yet come. */
  get whole(): boolean {
    return this.indexes.whole;
  }

  /** The backlog with this document in it, in the place of an older version of it. */
  with(document: Document): Backlog {
    const { byUri, byId, ...counts } = this.without(document.uri).indexes;
    return new Backlog({
      ...counted(counts, document, 1),
      byUri: byUri.set(document.uri, document),
      byId: byId.withMutations((all) => {
        for (const id of idsOf(document)) all.update(id, PersistentMap(), (documents) => documents.set(document.uri, document));
      }),
    });
  }

  /** The backlog without the document of this uri. */
  without(uri: string): Backlog {
    const { byUri, byId, ...counts } = this.indexes;
    const old = byUri.get(uri);
    if (!old) return this;
    return new Backlog({
      ...counted(counts, old, -1),
      byUri: byUri.delete(uri),
      byId: byId.withMutations((all) => {
        for (const id of idsOf(old)) {
          const rest = (all.get(id) ?? PersistentMap<string, Document>()).delete(uri);
          if (rest.isEmpty()) all.delete(id);
          else all.set(id, rest);
        }
      }),
    });
  }

  get(uri: string): Document | undefined {
    return this.indexes.byUri.get(uri);
  }

  get size(): number {
    return this.indexes.byUri.size;
  }

  /** In no particular order. */
  documents(): Iterable<Document> {
    return this.indexes.byUri.values();
  }

  /** Every item with this id, whatever its case. */
  *withId(id: string): Iterable<Place> {
    const wanted = foldId(id);
    for (const document of this.indexes.byId.get(wanted)?.values() ?? []) {
      for (const item of document.ids.get(wanted) ?? []) yield { document, item };
    }
  }

  /** True where some item has this id, or some file is named for it. */
  defines(id: string): boolean {
    return this.indexes.byId.has(foldId(id));
  }

  /** Every id that an item or a file’s name has, folded. */
  ids(): Iterable<string> {
    return this.indexes.byId.keys();
  }

  /** True where some item has an id that begins as this one does: `US-7` knows `US-12`. */
  hasFamily(id: string): boolean {
    return this.indexes.families.has(familyOf(foldId(id)));
  }

  /** True where some document lies in the folder of this uri. */
  hasFolder(uri: string): boolean {
    return this.indexes.folders.has(folderOf(uri));
  }

  /** The share of the story sentences that say why, from 0 to 1. */
  get shareWithBenefit(): number {
    return this.indexes.benefits / Math.max(1, this.indexes.sentences);
  }
}

/** What is kept of all documents, so that no question walks over them. */
interface Indexes extends Counts {
  readonly byUri: PersistentMap<string, Document>;
  /** Folded id → the documents that define it. */
  readonly byId: PersistentMap<string, PersistentMap<string, Document>>;
  readonly whole: boolean;
}

interface Counts {
  /** Family of ids → the documents that define one of it. */
  readonly families: PersistentMap<string, number>;
  /** Folder → its documents. */
  readonly folders: PersistentMap<string, number>;
  readonly sentences: number;
  readonly benefits: number;
}

/** The counts with a document more, or less. */
function counted<Rest extends Counts>(counts: Rest, document: Document, by: 1 | -1): Rest {
  const { stories } = document;
  return {
    ...counts,
    families: [...new Set([...document.ids.keys()].map(familyOf))].reduce((all, family) => added(all, family, by), counts.families),
    folders: added(counts.folders, folderOf(document.uri), by),
    sentences: counts.sentences + by * stories.length,
    benefits: counts.benefits + by * stories.filter(({ benefit, cause }) => benefit?.text || cause).length,
  };
}

function added(counts: PersistentMap<string, number>, key: string, by: number): PersistentMap<string, number> {
  const count = (counts.get(key) ?? 0) + by;
  return count === 0 ? counts.delete(key) : counts.set(key, count);
}

/** The ids of its items, and the one that its name begins with: `task-12 - Renew.md` stands for task-12, whatever is in it. */
function idsOf({ ids, path }: Document): Set<string> {
  const named = /^[A-Za-z]+(?:-[A-Za-z]+)*-\d+(?:\.\d+)*/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0];
  return new Set([...ids.keys(), ...(named ? [foldId(named)] : [])]);
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** The letters that a folded id opens with: `us` of `us-auth-002`. */
const familyOf = (id: string): string => /^\p{L}*/u.exec(id)?.[0] ?? '';

/** Ids are the same whatever their case: `task-12` is `TASK-12`. */
export const foldId = (id: string): string => id.toLowerCase();
