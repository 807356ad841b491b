import { Char } from './char.ts';
import { closeLeaf } from './leaf.ts';
import { isBlank, type Line, passMarker, passSpace } from './line.ts';
import type { Container, State } from './state.ts';

/** How many of the open containers the line belongs to. The cursor passes their markers. */
export function continueContainers(state: State): number {
  const depth = countContinued(state.line, state.containers);
  return depth === state.containers.length && isBlank(state.line) && inEmptyItem(state) ? depth - 1 : depth;
}

/** An item that begins with a blank line ends at a second one. */
function inEmptyItem({ containers, leaf }: State): boolean {
  const innermost = containers.at(-1);
  return innermost?.kind === 'item' && innermost.blocks.length === 0 && !leaf;
}

/** Where nothing is left of the line, only a quote would not go on: without one, the rest need not be asked. */
function countContinued(line: Line, containers: readonly Container[]): number {
  const quotes = containers.at(-1)?.quotes ?? 0;
  let depth = 0;
  let passed = 0;
  for (const container of containers) {
    const nothingLeft = line.content === line.end && line.indent === 0;
    if (nothingLeft && passed === quotes) return containers.length;
    if (!continues(container, line)) return depth;
    passed = container.quotes;
    depth++;
  }
  return depth;
}

function continues({ kind, block, indent }: Container, line: Line): boolean {
  if (kind === 'quote') {
    if (line.indent >= 4 || line.text.charCodeAt(line.content) !== Char.greater) return false;
    passQuote(line);
    block.end = line.end;
    return true;
  }
  if (line.indent < indent && !isBlank(line)) return false;
  passSpace(line, indent);
  return true;
}

/** Passes `>` and the one column of white space that belongs to it. */
export function passQuote(line: Line): void {
  passMarker(line, 1);
  passSpace(line, 1);
}

/** Ends the open leaf and all containers but the first `depth`. */
export function closeContainers(state: State, depth: number): void {
  const { containers } = state;
  closeLeaf(state);
  while (containers.length > depth) {
    const innermost = containers.pop();
    if (innermost) close(innermost);
  }
}

function close(container: Container): void {
  const { block, blocks } = container;
  block.end = Math.max(block.end, blocks.at(-1)?.end ?? 0);
  if (container.kind === 'item') container.list.end = block.end;
}
