import type { Document } from '../backlog/document.ts';
import { fillsDocument } from '../backlog/fills-document.ts';
import type { Rule } from '../lint/rule.ts';
import type { Item, Layout, StatusValue } from '../model/item.ts';
import { insertCriterion } from '../rewrite/criteria.ts';

export const criteriaPresent: Rule = {
  id: 'criteria-present',
  summary: 'Every story says how to tell that it is done.',
  severity: 'warning',

  *check(document) {
    const { text, items } = document;
    const kept = layoutsWithCriteria(items);
    for (const item of items) {
      if (!lacksCriteria(item) || isPartOfStory(item, items) || !(hasPlace(item, document) || kept.has(item.layout))) continue;
      const edit = insertCriterion(text, item, items);
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

/** How the stories are written that have criteria in this file: others written so ought to have them too. Rows keep theirs elsewhere. */
const layoutsWithCriteria = (items: readonly Item[]): ReadonlySet<Layout> =>
  new Set(items.flatMap(({ kind, layout, criteria }) => (kind === 'story' && layout !== 'row' && criteria.length > 0 ? [layout] : [])));

const isPartOfStory = ({ within }: Item, items: readonly Item[]): boolean => {
  const around = within === undefined ? undefined : items[within];
  return around?.kind === 'story' && around.criteria.length > 0;
};

/** A story with a file of its own keeps its criteria there. */
const hasPlace = (item: Item, document: Document): boolean =>
  item.containers.length > 0 || (item.title !== undefined && fillsDocument(item, document));
