import type { Span } from '../text/span.ts';
import type { ListItem } from './block.ts';
import { Char, skipBlank, skipRun } from './char.ts';
import { readCheckbox } from './checkbox.ts';
import { takeDefinitions } from './definition.ts';
import type { Line } from './line.ts';
import { blocksOf, type Draft, type OpenParagraph, type State } from './state.ts';

export function openParagraph(line: Line): OpenParagraph {
  return { kind: 'paragraph', lines: [{ start: line.content, end: line.end }], indent: line.indent };
}

export function addLine(leaf: OpenParagraph, line: Line): void {
  leaf.lines.push({ start: line.content, end: line.end });
  leaf.indent = line.indent;
}

/** What is left of a paragraph after the definitions that it begins with becomes a block. */
export function closeParagraph(state: State, leaf: OpenParagraph): void {
  const { text } = state.line;
  const blocks = blocksOf(state);
  const item = blocks.length === 0 ? innermostItem(state) : undefined;
  const words = takeDefinitions(text, leaf.lines, blocks);
  const checkbox = item && readCheckbox(text, words);
  if (checkbox) item.checkbox = checkbox;
  const lines = checkbox ? afterCheckbox(text, checkbox, words) : words;
  const first = lines[0];
  const last = lines.at(-1);
  if (first && last) blocks.push({ kind: 'paragraph', start: first.start, end: last.end, lines });
}

/** Makes the open paragraph a heading where the line underlines it. A paragraph of nothing but definitions only ends. */
export function readUnderline(state: State): boolean {
  const { line, leaf } = state;
  if (leaf?.kind !== 'paragraph' || !isUnderline(line)) return false;
  state.leaf = undefined;
  const lines = takeDefinitions(line.text, leaf.lines, blocksOf(state));
  const first = lines[0];
  if (!first) return false;
  const level = line.text.charCodeAt(line.content) === Char.equals ? 1 : 2;
  blocksOf(state).push({ kind: 'heading', level, setext: true, start: first.start, end: line.end, lines });
  return true;
}

function isUnderline({ text, content, end }: Line): boolean {
  const code = text.charCodeAt(content);
  return (code === Char.equals || code === Char.hyphen) && skipBlank(text, skipRun(text, content, end), end) === end;
}

function innermostItem({ containers }: State): Draft<ListItem> | undefined {
  const innermost = containers.at(-1);
  return innermost?.kind === 'item' ? innermost.block : undefined;
}

function afterCheckbox(text: string, checkbox: Span, [first, ...rest]: Span[]): Span[] {
  const end = first?.end ?? checkbox.end;
  const start = skipBlank(text, checkbox.end, end);
  return start < end ? [{ start, end }, ...rest] : rest;
}
