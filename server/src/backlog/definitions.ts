import type { Item } from '../model/item.ts';
import { contains } from '../text/span.ts';
import type { Backlog, Place } from './backlog.ts';
import type { Document } from './document.ts';
import { fillsDocument } from './fills-document.ts';

/** The definitions that lay claim to one id. */
export interface Claims {
  /** By path and place. */
  readonly first: Place;
  /** Those of the document that was asked about which come later. */
  readonly later: readonly Item[];
}

/** Who defines an id, as far as it is counted together: in one document, or among the files of one item each beside it. */
export function claimsOf(id: string, document: Document, backlog: Backlog): Claims | undefined {
  const own = claimants(id, document);
  let first: Place | undefined = own[0] && { document, item: own[0] };
  for (const place of first && !isLocal(id) ? backlog.withId(id) : []) {
    if (first && isDefinition(place.item) && place.document.path < first.document.path && areBeside(place.document, document))
      first = place;
  }
  return (
    first && { first, later: own.filter((item) => item !== first?.item && !(first?.document === document && contains(first.item, item))) }
  );
}

/** Numbers without a prefix, and those of requirements, criteria, tests and outcomes, are counted anew in every file. */
export const isLocal = (id: string): boolean => /^(?:(?:n?fr|req|ac|sc|ec|br|tc|chk|t|r|c|g)?-?\d|(?:n?fr|req|ac|sc|ec|br|tc)-)/i.test(id);

/** Bare numbers begin anew in every part of a document: only where one follows itself, the two are counted together. */
function claimants(id: string, document: Document): readonly Item[] {
  const items = (document.ids.get(id) ?? []).filter(isDefinition);
  if (items.length < 2 || !/^\d/.test(id)) return items;
  const same = new Set(items);
  const counted = document.items.filter((item) => item.kind === items[0]?.kind && /^\d/.test(item.id?.text ?? ''));
  const at = id === '1' ? -1 : counted.findIndex((item, index) => same.has(item) && same.has(counted[index + 1] as Item));
  return at < 0 ? [] : counted.slice(at, at + 2);
}

/** What has a sentence, criteria or fields defines the item; a row or a bare line only speaks of it. */
const isDefinition = ({ layout, story, criteria, fields }: Item): boolean =>
  layout !== 'row' && layout !== 'paragraph' && (story !== undefined || criteria.length > 0 || fields.length > 0);

/** In a file of many items, ids may be counted anew, as in every specification; in files of one item each they can’t. */
function areBeside(one: Document, other: Document): boolean {
  const [first, second] = [one.items[0], other.items[0]];
  if (!first || !second || folderOf(one) !== folderOf(other)) return false;
  return fillsDocument(first, one) && fillsDocument(second, other);
}

const folderOf = ({ path }: Document): string => path.slice(0, path.lastIndexOf('/') + 1);
