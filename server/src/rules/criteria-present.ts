import type { Document } from '../backlog/document.ts';
import { fillsDocument } from '../backlog/fills-document.ts';
import type { Rule } from '../lint/rule.ts';
import type { Item, StatusValue } from '../model/item.ts';
import { insertCriterion } from '../rewrite/criteria.ts';

export const criteriaPresent: Rule = {
  id: 'criteria-present',
  summary: 'Every story says how to tell that it is done.',
  severity: 'warning',

  *check(document) {
    for (const item of document.items) {
      if (!lacksCriteria(item) || !keepsCriteriaHere(item, document)) continue;
      const edit = insertCriterion(document.text, item, document.items);
      yield {
        at: item.head,
        message: 'This story has no acceptance criteria. Say how to tell that it is done.',
        fixes: edit && [{ title: 'Add acceptance criteria', edits: [edit] }],
      };
    }
  },
};

/** A draft is spared; of what is over, nobody asks any more. */
const spared: ReadonlySet<StatusValue> = new Set(['draft', 'done', 'dropped']);

const lacksCriteria = ({ kind, story, status, criteria, scenarios }: Item): boolean =>
  kind === 'story' && story !== undefined && criteria.length === 0 && scenarios.length === 0 && !spared.has(status?.value ?? 'unknown');

/** A story with a file of its own keeps its criteria there; one of many does where another one does, or where it has a place for them. */
function keepsCriteriaHere(item: Item, document: Document): boolean {
  const around = item.within === undefined ? undefined : document.items[item.within];
  if (around?.kind === 'story' && around.criteria.length > 0) return false;
  return (
    item.containers.length > 0 ||
    (item.title !== undefined && fillsDocument(item, document)) ||
    document.items.some((other) => isAlike(item, other) && other.criteria.length > 0)
  );
}

const isAlike = (item: Item, { kind, layout }: Item): boolean => kind === 'story' && layout === item.layout && layout !== 'row';
