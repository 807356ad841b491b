import type { Document } from '../backlog/document.ts';
import type { Item, ItemKind } from '../model/item.ts';
import type { Span } from '../text/span.ts';
import { labelOf, oneLine } from './label.ts';

/** A line of the outline. Its span holds its head. */
export interface OutlineItem extends Span {
  readonly kind: ItemKind | 'criterion';
  readonly label: string;
  /** Its status, as printed. */
  readonly detail?: string;
  /** The words to which the editor jumps. */
  readonly head: Span;
  readonly children: readonly OutlineItem[];
}

/** The items of a document, each in the one that it stands in, with their acceptance criteria. */
export function outline({ items, text }: Document): OutlineItem[] {
  const roots: OutlineItem[] = [];
  const childrenOf: OutlineItem[][] = [];
  for (const [index, item] of items.entries()) {
    const children = item.criteria.map((criterion) => criterionLine(criterion));
    childrenOf[index] = children;
    const siblings = item.within === undefined ? roots : (childrenOf[item.within] ?? roots);
    siblings.push(itemLine(item, text, children));
  }
  return roots;
}

function itemLine(item: Item, text: string, children: readonly OutlineItem[]): OutlineItem {
  const { start, end, kind, head, status } = item;
  return {
    start: Math.min(start, head.start),
    end: Math.max(end, head.end),
    kind,
    label: labelOf(item, text),
    ...(status && { detail: oneLine(status.text) }),
    head,
    children,
  };
}

function criterionLine({ start, end, text, number }: { start: number; end: number; text: string; number?: string }): OutlineItem {
  return {
    start,
    end,
    kind: 'criterion',
    label: oneLine([number, text].filter(Boolean).join(' ')) || '…',
    head: { start, end },
    children: [],
  };
}
