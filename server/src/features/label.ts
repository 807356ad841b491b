import type { Item } from '../model/item.ts';
import type { Words } from '../model/words.ts';
import { contains } from '../text/span.ts';

/** How an item is called in the tree and in the outline: its id and its title; else what it wants, or the words of its head. */
export function labelOf(item: Item, text: string): string {
  const words = item.title?.text || item.story?.want?.text || (item.id ? '' : text.slice(item.head.start, item.head.end));
  return oneLine([item.id && idInWords(item, item.id, text), words].filter(Boolean).join(' ')) || item.kind;
}

/** A bare number says nothing without the word before it: “User Story 3”. */
function idInWords({ head }: Item, id: Words, text: string): string {
  const words = contains(head, id) ? text.slice(head.start, id.end) : '';
  return /^[\d.]+$/.test(id.text) && /^\p{L}[\p{L}\s]{0,30}[\d.]+$/u.test(words) ? words : id.text;
}

/** Words on one line, cut after 120 characters. */
export function oneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, lowSurrogate.test(line.charAt(119)) ? 118 : 119)}…`;
}

const lowSurrogate = /[\uDC00-\uDFFF]/;
