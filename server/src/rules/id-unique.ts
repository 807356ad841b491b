import { foldId, type Place } from '../backlog/backlog.ts';
import { claimsOf, isLocal } from '../backlog/definitions.ts';
import type { Problem, Rule } from '../lint/rule.ts';
import type { Item } from '../model/item.ts';
import type { Words } from '../model/words.ts';
import { freeIds } from '../rewrite/free-ids.ts';
import { replace } from '../text/edit.ts';
import { shortened } from '../text/shorten.ts';

export const idUnique: Rule = {
  id: 'id-unique',
  summary: 'Every id names one item.',
  severity: 'error',

  *check(document, backlog) {
    const nextFree = freeIds((id) => (isLocal(id) ? document.ids.has(foldId(id)) : backlog.defines(id)));
    for (const id of document.ids.keys()) {
      const claims = claimsOf(id, document, backlog);
      for (const item of claims?.later ?? []) {
        if (!claims || !item.id || !areRivals(claims.first.item, item)) continue;
        const isWhole = document.text.slice(item.id.start, item.id.end) === item.id.text;
        yield problem(item.id, claims.first, isWhole ? nextFree(item.id.text) : undefined);
      }
    }
  },
};

/** Two definitions of the same form that say different things. What says the same is a copy: in an archive, a summary, another language. */
function areRivals(first: Item, other: Item): boolean {
  if (first.layout !== other.layout || first.kind !== other.kind) return false;
  const told = [
    [lettersOf(first.title), lettersOf(other.title)],
    [lettersOf(first.story?.want), lettersOf(other.story?.want)],
  ].filter(([one, two]) => one && two);
  return told.length > 0 && told.every(([one = '', two = '']) => !one.includes(two) && !two.includes(one));
}

const lettersOf = (words: Words | undefined): string => (words?.text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const problem = (id: Words, first: Place, free: string | undefined): Problem => ({
  at: id,
  message: `The id ${shortened(id.text, 40)} is already taken. Give this item one of its own.`,
  fixes: free ? [{ title: `Renumber to ${free}`, edits: [replace(id, free)] }] : undefined,
  related: [{ uri: first.document.uri, at: first.item.head, message: `${id.text} is defined here first` }],
});
