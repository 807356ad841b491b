import type { Backlog, Place } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import { fillsDocument } from '../backlog/fills-document.ts';
import type { Problem, Rule } from '../lint/rule.ts';
import type { Item } from '../model/item.ts';
import type { Words } from '../model/words.ts';
import { freeIds } from '../rewrite/free-ids.ts';
import { replace } from '../text/edit.ts';
import { contains } from '../text/span.ts';

export const idUnique: Rule = {
  id: 'id-unique',
  summary: 'Every id names one item.',
  severity: 'error',

  *check(document, backlog) {
    const nextFree = freeIds(backlog);
    for (const [id, items] of document.ids) {
      const first = firstOf(id, document, backlog);
      if (!first) continue;
      for (const item of items) {
        if (!item.id || item === first.item || isPartOf(item, document, first) || !areRivals(first.item, item)) continue;
        yield problem(item.id, { document, first, free: nextFree(item.id.text) });
      }
    }
  },
};

/** Where an id is defined first: in its document, or among the files of one item each beside it. */
function firstOf(id: string, document: Document, backlog: Backlog): Place | undefined {
  let first: Place | undefined;
  for (const place of isLocal(id) ? placesIn(document, id) : backlog.withId(id)) {
    if (!isDefinition(place.item) || (place.document.uri !== document.uri && !isBeside(place, document))) continue;
    if (!first || place.document.path < first.document.path) first = place;
  }
  return first;
}

/** In a file of many items, ids may be counted anew, as in every specification. */
const isBeside = ({ document, item }: Place, other: Document): boolean =>
  folderOf(document) === folderOf(other) && fillsDocument(item, document) && other.items.some((one) => fillsDocument(one, other));

const placesIn = (document: Document, id: string): Place[] => (document.ids.get(id) ?? []).map((item) => ({ document, item }));

/** Numbers without a prefix, and those of requirements, criteria, tasks and outcomes, are counted anew in every file. */
const isLocal = (id: string): boolean => /^(?:(?:n?fr|req|ac|sc|ec|br|tc|chk|t|r|c|g)?-?\d|(?:n?fr|req|ac|sc|ec|br|tc)-)/.test(id);

const folderOf = ({ path }: Document): string => path.slice(0, path.lastIndexOf('/') + 1);

/** What has a sentence, criteria or fields defines the item; a row or a bare line only speaks of it. */
const isDefinition = ({ layout, story, criteria, fields }: Item): boolean =>
  layout !== 'row' && layout !== 'paragraph' && (story !== undefined || criteria.length > 0 || fields.length > 0);

/** `## US-1 Tasks` within US-1 only goes on with it. */
const isPartOf = (item: Item, document: Document, first: Place): boolean =>
  first.document.uri === document.uri && contains(first.item, item);

/** Two definitions of the same form that say different things. What says the same is a copy: in an archive, a summary, another language. */
function areRivals(first: Item, other: Item): boolean {
  if (!isDefinition(other) || first.layout !== other.layout || first.kind !== other.kind) return false;
  const told = [
    [lettersOf(first.title), lettersOf(other.title)],
    [lettersOf(first.story?.want), lettersOf(other.story?.want)],
  ].filter(([one, two]) => one && two);
  return told.length > 0 && told.every(([one = '', two = '']) => !one.includes(two) && !two.includes(one));
}

const lettersOf = (words: Words | undefined): string => (words?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function problem(id: Words, { document, first, free }: { document: Document; first: Place; free: string }): Problem {
  const whole = document.text.slice(id.start, id.end) === id.text;
  return {
    at: id,
    message: `The id ${id.text} is already taken. Give this item one of its own.`,
    fixes: whole ? [{ title: `Renumber to ${free}`, edits: [replace(id, free)] }] : undefined,
    related: [{ uri: first.document.uri, at: first.item.head, message: `${id.text} is defined here first` }],
  };
}
