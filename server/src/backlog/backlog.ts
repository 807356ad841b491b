import { Map } from 'immutable';
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
  static readonly empty = new Backlog(Map(), Map());

  private constructor(
    private readonly byUri: Map<string, Document>,
    /** Folded id → the documents that define it. */
    private readonly byId: Map<string, Map<string, Document>>,
  ) {}

  /** The backlog with this document in it, in the place of an older version of it. */
  with(document: Document): Backlog {
    const { byUri, byId } = this.without(document.uri);
    const ids = idsOf(document);
    return new Backlog(
      byUri.set(document.uri, document),
      byId.withMutations((all) => {
        for (const id of ids) all.update(id, Map(), (documents) => documents.set(document.uri, document));
      }),
    );
  }

  /** The backlog without the document of this uri. */
  without(uri: string): Backlog {
    const old = this.byUri.get(uri);
    if (!old) return this;
    return new Backlog(
      this.byUri.delete(uri),
      this.byId.withMutations((all) => {
        for (const id of idsOf(old)) {
          const rest = (all.get(id) ?? Map<string, Document>()).delete(uri);
          if (rest.isEmpty()) all.delete(id);
          else all.set(id, rest);
        }
      }),
    );
  }

  get(uri: string): Document | undefined {
    return this.byUri.get(uri);
  }

  get size(): number {
    return this.byUri.size;
  }

  /** In no particular order. */
  documents(): Iterable<Document> {
    return this.byUri.values();
  }

  /** Every item with this id, whatever its case. */
  *withId(id: string): Iterable<Place> {
    const wanted = foldId(id);
    for (const document of this.byId.get(wanted)?.values() ?? []) {
      for (const item of document.items) if (item.id && foldId(item.id.text) === wanted) yield { document, item };
    }
  }

  /** Every id that an item has, folded. */
  ids(): Iterable<string> {
    return this.byId.keys();
  }
}

/** Ids are the same whatever their case: `task-12` is `TASK-12`. */
export const foldId = (id: string): string => id.toLowerCase();

const idsOf = (document: Document): Set<string> => new Set(document.items.flatMap(({ id }) => (id ? [foldId(id.text)] : [])));
