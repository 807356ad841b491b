import type { Criterion, Item } from '../model/item.ts';
import { type Edit, insert, remove } from '../text/edit.ts';
import { lineAt, lineEndOf } from '../text/line.ts';
import { contains, type Span, trimmed } from '../text/span.ts';

/** Puts in one criterion, still to be written: in the item's empty container, or in a new one written as the other items of the document write theirs. */
export function insertCriterion(text: string, item: Item, others: readonly Item[]): Edit | undefined {
  const eol = lineEndOf(text);
  const [container] = item.containers;
  if (container) return inContainer(text, container);
  if ((item.layout !== 'document' && item.layout !== 'section') || holdsOpenFence(text, item)) return undefined;
  const at = endOfWords(text, item);
  return insert(at, `${eol}${eol}${titleLike(text, item, others)}${eol}${eol}- [ ] …`);
}

/** Below the heading or label, as deep as it stands; undefined where it only goes on with a list item or a quote above it. */
function inContainer(text: string, container: Span): Edit | undefined {
  const { start, end } = lineAt(text, container.start);
  const lead = /^[\s>]*(?:[-*+]\s+)?/.exec(text.slice(start, end))?.[0] ?? '';
  if (lead === '' && goesOnFrom(text, start)) return undefined;
  const eol = lineEndOf(text);
  return insert(end, `${eol}${lead.trim() ? '' : eol}${lead.replace(/[-*+]/, ' ')}- [ ] …`);
}

/** True where one of the lines right above belongs to a list or a quote. */
function goesOnFrom(text: string, start: number): boolean {
  for (let line = lineAt(text, Math.max(0, start - 1)); line.start < line.end; line = lineAt(text, Math.max(0, line.start - 1))) {
    if (/^\s*(?:[-*+]|\d+[.)]|>)\s/.test(text.slice(line.start, line.start + 20))) return true;
    if (line.start === 0) return false;
  }
  return false;
}

/** What comes after a fence that is still open is code. */
function holdsOpenFence(text: string, { start, end }: Item): boolean {
  let open: string | undefined;
  for (const [, fence = '', info = ''] of text.slice(start, end).matchAll(/^ {0,3}(`{3,}|~{3,})(.*)$/gm)) {
    if (open === undefined) open = fence;
    else if (fence.startsWith(open) && info.trim() === '') open = undefined;
  }
  return open !== undefined;
}

/** After the part that holds the sentence, or after all of the item; before the rule that parts it from the next one. */
function endOfWords(text: string, { story, start, end }: Item): number {
  const from = story?.end ?? start;
  const next = /^ {0,3}(#{1,6}[ \t]|```|~~~)/m.exec(text.slice(from, end));
  const to = next?.[1]?.startsWith('#') ? from + next.index : end;
  const words = text.slice(from, to).trimEnd();
  const rule = /[\r\n] {0,3}(?:-{3,}|\*{3,}|_{3,})$/.exec(words.slice(-longestRule));
  return from + (rule ? words.slice(0, -rule[0].length).trimEnd() : words).length;
}

/** How many characters of a rule between items are looked at. */
const longestRule = 80;

/** The line that opens another item's criteria, or a heading one level below this item's. */
function titleLike(text: string, { head, layout }: Item, others: readonly Item[]): string {
  const other = others.find(({ layout: same, containers }) => same === layout && containers.length > 0)?.containers[0];
  const line = other && lineAt(text, other.start);
  const title = line && /^(?:#{1,6}[ \t]+|\*\*)[^:]*:?(?:\*\*)?:?\s*$/.exec(text.slice(line.start, line.end))?.[0];
  if (title) return title.trimEnd();
  const level = /^#{1,5}(?=\s)/.exec(text.slice(lineAt(text, head.start).start))?.[0] ?? '#';
  return `#${level} Acceptance Criteria`;
}

/** Takes the line of a criterion out where all that it says stands in a span. */
export function removeCriterion(text: string, { form, start, end }: Criterion, said: Span): Edit | undefined {
  const line = lineAt(text, start);
  if ((form !== 'checkbox' && form !== 'bullet') || end > line.end || !contains(said, trimmed(text, { start, end }))) return undefined;
  const next = /^(?:\r\n?|\n)/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0;
  return remove({ start: line.start, end: line.end + next });
}
