import type { Item } from '../model/item.ts';
import { contains } from '../text/span.ts';
import type { Document } from './document.ts';

/** True where a document is the file of this one item, with all the others in it. */
export const fillsDocument = (item: Item, { text, items }: Document): boolean =>
  item === items[0] &&
  (item.layout === 'document' || /(?:^|[\r\n\uFEFF])#\s+$/.test(text.slice(Math.max(0, item.head.start - 8), item.head.start))) &&
  items.every((other) => contains(item, other));
