import type { Item } from '../model/item.ts';
import { type Edit, insert } from '../text/edit.ts';
import { lineAt, lineEndOf } from '../text/line.ts';

/** Puts in one criterion, still to be written: in the item's empty container, or in a new one written as the other items of the document write theirs. */
export function insertCriterion(text: string, item: Item, others: readonly Item[]): Edit | undefined {
  const eol = lineEndOf(text);
  const container = item.containers[0];
  if (container) {
    const line = lineAt(text, container.start);
    const lead = /^[\s>]*(?:[-*+]\s+)?/.exec(text.slice(line.start, line.end))?.[0] ?? '';
    return insert(line.end, `${eol}${lead.trim() ? '' : eol}${lead.replace(/[-*+]/, ' ')}- [ ] …`);
  }
  if (item.layout !== 'document' && item.layout !== 'section') return undefined;
  const at = endOfWords(text, item);
  return insert(at, `${eol}${eol}${titleLike(text, item, others)}${eol}${eol}- [ ] …`);
}

/** After the part that holds the sentence, or after all of the item; before the rule that parts it from the next one. */
function endOfWords(text: string, { story, start, end }: Item): number {
  const from = story?.end ?? start;
  const next = /^ {0,3}(#{1,6}[ \t]|```|~~~)/m.exec(text.slice(from, end));
  const to = next?.[1]?.startsWith('#') ? from + next.index : end;
  return from + text.slice(from, to).replace(/\s*(?:^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*)?\s*$/m, '').length;
}

/** The line that opens another item's criteria, or a heading one level below this item's. */
function titleLike(text: string, { head, layout }: Item, others: readonly Item[]): string {
  const other = others.find(({ layout: same, containers }) => same === layout && containers.length > 0)?.containers[0];
  const line = other && lineAt(text, other.start);
  const title = line && /^(?:#{1,6}[ \t]+|\*\*)[^:]*:?(?:\*\*)?:?\s*$/.exec(text.slice(line.start, line.end))?.[0];
  if (title) return title.trimEnd();
  const level = /^#{1,5}(?=\s)/.exec(text.slice(lineAt(text, head.start).start))?.[0] ?? '#';
  return `#${level} Acceptance Criteria`;
}
