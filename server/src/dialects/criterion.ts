import type { LineSpans, List, ListItem, Markdown, Row } from '../markdown/block.ts';
import type { Criterion } from '../model/item.ts';
import { allWords, groupWords, leadLines, reading } from './reading.ts';

/** Boxes that GFM does not know (`[~]`, `[-]`, `[]`, `☐`, `✅`), then the number that a criterion carries (`#1`, `AC2:`, `1.3`), then its words. */
const shape =
  /^\s*(?:(\[[~/\- ]?\]\*?|[☐☑☒✓✔✅❌✗]\uFE0F?)\s+)?(?:(?:#(\d+)|\[?((?:AC|SC|EC|CA|AK)[ -]?\d+(?:\.\d+)*[a-z]?)(?=[\]\s:：.)–—-]|$)\]?|(\d+(?:\.\d+)+)(?=\s)|(\d+)(?=:\s))\s*[:.)–—-]?\s*)?([\s\S]*)$/diu;

/** One criterion from a list item, or undefined where the item says nothing. */
export function criterionOf(markdown: Markdown, item: ListItem, ordered: boolean): Criterion | undefined {
  const criterion = criterionFrom(markdown, leadLines(item), ordered ? 'ordered' : 'bullet');
  if (!criterion) return undefined;
  const printed = ordered ? markdown.text.slice(item.marker.start, item.marker.end - 1) : undefined;
  const checked = item.checkbox?.checked ?? criterion.checked;
  return { ...criterion, form: checked === undefined ? criterion.form : 'checkbox', number: criterion.number ?? printed, checked };
}

/** A criterion from the words of some lines, or undefined where they say nothing. */
export function criterionFrom(markdown: Markdown, lines: LineSpans, form: Criterion['form']): Criterion | undefined {
  if (lines.length === 0) return undefined;
  const source = reading(markdown, lines);
  const match = shape.exec(source.text);
  const said = match && groupWords(source, match, 6);
  if (!said || said.text === '') return undefined;
  const box = match[1];
  const number = [2, 3, 4, 5].map((group) => match[group]).find((printed) => printed !== undefined);
  return { ...said, form, number, checked: box === undefined ? undefined : /[☑✓✔✅]/u.test(box) };
}

/** True where the item has a box of any spelling. */
function hasBox(markdown: Markdown, item: ListItem): boolean {
  if (item.checkbox) return true;
  const [first] = leadLines(item);
  return first !== undefined && /^(?:\[[~/\- ]?\]|[☐☑☒])\s/u.test(markdown.text.slice(first.start, first.start + 4));
}

/** The boxes of a list and of the lists in it that have no boxes below them, with whether their list is ordered. */
export function leafBoxes(markdown: Markdown, list: List): [ListItem, boolean][] {
  return list.items.flatMap((item) => {
    const below = item.blocks.flatMap((block) => (block.kind === 'list' ? leafBoxes(markdown, block) : []));
    return below.length > 0 ? below : hasBox(markdown, item) ? [[item, list.ordered] as [ListItem, boolean]] : [];
  });
}

/** One criterion from a row of a table: its longest cell, numbered by its first. */
export function rowCriterion(markdown: Markdown, { cells }: Row): Criterion | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const longest = cells.reduce((best, cell) => (cell.end - cell.start > best.end - best.start ? cell : best), first);
  const number = first === longest ? undefined : allWords(reading(markdown, [first])).text;
  const criterion = criterionFrom(markdown, [longest], 'row');
  return criterion && { ...criterion, number: criterion.number ?? number };
}
