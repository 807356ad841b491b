import type { Item, ItemKind } from '../model/item.ts';
import { type ListedFile, statusOf } from './list-row.ts';
import { count, figure, nothingRead, printable } from './printing.ts';
import type { Shell } from './shell.ts';
import { type Style, styleOf } from './style.ts';

/** Prints items for people: a table under each file, with titles indented as the items stand in each other. */
export function printItems(files: readonly ListedFile[], { shell, colour }: { shell: Shell; colour: boolean }): void {
  const style = styleOf(colour);
  const filled = files.filter(({ document }) => document.items.length > 0);
  for (const { path, document } of filled) shell.write(`${style.bold(printable(path))}\n${tableOf(document.items, style)}\n\n`);
  shell.write(`${summaryOf(filled, files.length, style)}\n`);
  if (files.length === 0) shell.complain(nothingRead);
}

/** The title comes last, because nobody knows how wide it is on a terminal. */
function tableOf(items: readonly Item[], style: Style): string {
  const depths = depthsOf(items);
  const rows = items.map((item) => [item.kind, printable(item.id?.text ?? '–'), statusOf(item) ?? '–', criteriaOf(item)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return items
    .map((item, index) => {
      const [kind = '', id = '', status = '', criteria = ''] = (rows[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0));
      return [
        '',
        style.dim(kind),
        id,
        paint(item, style)(status),
        style.dim(criteria),
        '  '.repeat(depths[index] ?? 0) + titleOf(item),
      ].join('  ');
    })
    .join('\n');
}

/** How many items each one stands in. An item comes after what it stands in. */
function depthsOf(items: readonly Item[]): number[] {
  const depths: number[] = [];
  for (const { within } of items) depths.push(within === undefined ? 0 : (depths[within] ?? -1) + 1);
  return depths;
}

const criteriaOf = ({ criteria }: Item): string => (criteria.length === 0 ? '–' : count(criteria.length, 'criterion', 'criteria'));

function paint(item: Item, { green, yellow, red, dim }: Style): (words: string) => string {
  const status = statusOf(item);
  if (status === 'done') return green;
  if (status === 'doing' || status === 'review') return yellow;
  return status === 'blocked' ? red : dim;
}

/** A story without a title is known by what it wants. */
const titleOf = ({ title, story }: Item): string => printable(shortened(title?.text || story?.want?.text || '–'));

/** Some titles are whole sentences; a hundred letters are enough to know them by. */
function shortened(words: string): string {
  const letters = words.length > 100 ? Array.from(words) : [];
  return letters.length > 100 ? `${letters.slice(0, 99).join('')}…` : words;
}

function summaryOf(filled: readonly ListedFile[], read: number, style: Style): string {
  const items = filled.flatMap(({ document }) => document.items);
  if (items.length === 0) return `No items in ${count(read, 'file')}.`;
  const amounts = new Map<ItemKind, number>();
  for (const { kind } of items) amounts.set(kind, (amounts.get(kind) ?? 0) + 1);
  const parts = [...amounts].sort(([, a], [, b]) => b - a).map(([kind, amount]) => count(amount, kind, plurals[kind]));
  return `${style.bold(count(items.length, 'item'))} in ${figure(filled.length)} of ${count(read, 'file')}: ${parts.join(', ')}.`;
}

/** Where an “s” is not enough. */
const plurals: Partial<Record<ItemKind, string>> = { story: 'stories', debt: 'debt items' };
