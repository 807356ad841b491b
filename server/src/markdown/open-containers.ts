import type { Block, List, ListItem } from './block.ts';
import { Char } from './char.ts';
import { closeContainers, passQuote } from './containers.ts';
import { isBlank, passMarker, passSpace } from './line.ts';
import { footnoteMarkerWidth, listMarkerWidth } from './marker.ts';
import { blocksOf, type Draft, type State } from './state.ts';

/** Containers deeper than this are not opened: their markers are words of a paragraph. It bounds the work per line. */
const deepest = 100;

/** Opens the containers that the line begins, inside the first `depth` open ones; false where there are none. */
export function openContainers(state: State, depth: number): boolean {
  const interrupting = depth === state.containers.length && state.leaf?.kind === 'paragraph';
  if (!openContainer(state, depth, interrupting)) return false;
  while (openContainer(state, state.containers.length, false));
  return true;
}

function openContainer(state: State, depth: number, interrupting: boolean): boolean {
  const { line } = state;
  if (depth >= deepest || line.indent >= 4 || isBlank(line)) return false;
  const code = line.text.charCodeAt(line.content);
  if (code === Char.greater) return openQuote(state, depth);
  if (code === Char.openBracket) return openFootnote(state, depth, footnoteMarkerWidth(line));
  return openItem(state, depth, listMarkerWidth(line, interrupting));
}

function openQuote(state: State, depth: number): boolean {
  const { line, containers } = state;
  closeContainers(state, depth);
  const blocks: Block[] = [];
  const block = { kind: 'quote' as const, start: line.content, end: line.end, blocks };
  blocksOf(state).push(block);
  containers.push({ kind: 'quote', block, blocks, indent: 0, quotes: quotesIn(state) + 1 });
  passQuote(line);
  return true;
}

function openFootnote(state: State, depth: number, width: number): boolean {
  const { line, containers } = state;
  if (width === 0) return false;
  closeContainers(state, depth);
  const blocks: Block[] = [];
  const block = { kind: 'footnote' as const, start: line.content, end: line.end, blocks };
  blocksOf(state).push(block);
  containers.push({ kind: 'footnote', block, blocks, indent: 4, quotes: quotesIn(state) });
  passMarker(line, width);
  passSpace(line, line.indent);
  return true;
}

function openItem(state: State, depth: number, width: number): boolean {
  const { line, containers } = state;
  if (width === 0) return false;
  closeContainers(state, depth);
  const blocks: Block[] = [];
  const marker = { start: line.content, end: line.content + width };
  const block = { start: marker.start, end: line.end, marker, blocks };
  const list = addItem(state, block);
  const before = line.indent + width;
  passMarker(line, width);
  const space = line.indent > 4 || isBlank(line) ? 1 : line.indent;
  containers.push({ kind: 'item', block, blocks, list, indent: before + space, quotes: quotesIn(state) });
  passSpace(line, space);
  return true;
}

/** Adds the item to the list before it, where the markers agree, else to a new one. */
function addItem(state: State, item: ListItem): Draft<List> {
  const blocks = blocksOf(state);
  const last = blocks.at(-1);
  const kind = markerKind(state, item);
  if (last?.kind === 'list' && last.items[0] && markerKind(state, last.items[0]) === kind) {
    // Only its reader knows a list before it is complete.
    (last.items as ListItem[]).push(item);
    return last;
  }
  const list = {
    kind: 'list' as const,
    ordered: kind === Char.dot || kind === Char.closeParenthesis,
    start: item.start,
    end: item.end,
    items: [item],
  };
  blocks.push(list);
  return list;
}

/** What all markers of a list end with: `-`, `*`, `+`, `.` or `)`. */
const markerKind = ({ line }: State, { marker }: ListItem): number => line.text.charCodeAt(marker.end - 1);

const quotesIn = ({ containers }: State): number => containers.at(-1)?.quotes ?? 0;
