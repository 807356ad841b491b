import { closeContainers, continueContainers } from './containers.ts';
import { readFence } from './fence.ts';
import { readHeading } from './heading.ts';
import { readHtml } from './html-block.ts';
import { openIndentedCode } from './indented-code.ts';
import { continueVerbatim } from './leaf.ts';
import { isBlank } from './line.ts';
import { openContainers } from './open-containers.ts';
import { addLine, openParagraph, readUnderline } from './paragraph.ts';
import { blocksOf, type State } from './state.ts';
import { addRow, readDelimiterRow } from './table.ts';
import { readThematicBreak } from './thematic-break.ts';

/**
 * Gives one line to the blocks that it continues and opens those that it begins, as CommonMark's appendix has it:
 * containers that go on, then containers that begin, then what the rest of the line says.
 */
export function readLine(state: State): void {
  const depth = continueContainers(state);
  const inside = depth === state.containers.length;
  if (inside && continueVerbatim(state)) return;
  if (isBlank(state.line)) closeContainers(state, depth);
  else if (openContainers(state, depth)) startLeaf(state, state.containers.length);
  else if (state.leaf?.kind === 'paragraph') continueParagraph(state, depth);
  else if (state.leaf?.kind === 'table' && inside) continueTable(state, depth);
  else startLeaf(state, depth);
}

/** A line of text continues a paragraph even where it lacks the markers of the containers around: it is lazy. */
function continueParagraph(state: State, depth: number): void {
  const { line } = state;
  if (line.indent < 4) {
    const lazy = depth < state.containers.length;
    if (!lazy && (readUnderline(state) || readDelimiterRow(state))) return;
    if (startBlock(state, depth, true)) return;
  }
  if (state.leaf?.kind === 'paragraph') addLine(state.leaf, line);
  else startLeaf(state, depth);
}

function continueTable(state: State, depth: number): void {
  if (state.line.indent >= 4) startLeaf(state, depth);
  else if (!startBlock(state, depth, false)) addRow(state);
}

function startLeaf(state: State, depth: number): void {
  const { line } = state;
  if (isBlank(line) || (line.indent < 4 && startBlock(state, depth, false))) return;
  closeContainers(state, depth);
  state.leaf = line.indent < 4 ? openParagraph(line) : openIndentedCode(line);
}

/** Starts the block that the line shows by its first characters; false where it is mere text. */
function startBlock(state: State, depth: number, interrupting: boolean): boolean {
  const { line } = state;
  const block = readHeading(line) ?? readThematicBreak(line);
  const leaf = block ? undefined : (readFence(line) ?? readHtml(line, interrupting));
  if (!block && !leaf) return false;
  closeContainers(state, depth);
  if (block) blocksOf(state).push(block);
  state.leaf = leaf;
  return true;
}
