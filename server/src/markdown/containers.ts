import { Char } from './char.ts';
import { closeLeaf } from './leaf.ts';
import { isBlank, type Line, passMarker, passSpace } from './line.ts';
import type { Container, State } from './state.ts';

/** How many of the open containers the line belongs to. The cursor passes their markers. */
export function continueContainers(state: State): number {
  const { line, containers, leaf } = state;
  const depth = countContinued(line, containers);
  const innermost = containers.at(-1);
  if (depth < containers.length || !isBlank(line) || innermost?.kind !== 'item') return depth;
  const empty = innermost.blocks.length === 0 && !leaf;
  return empty ? depth - 1 : depth;
}

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
  for (let last = containers.at(-1); last && containers.length > depth; last = containers.at(-1)) {
    close(last);
    containers.pop();
  }
}

function close(container: Container): void {
  const { block, blocks } = container;
  block.end = Math.max(block.end, blocks.at(-1)?.end ?? 0);
  if (container.kind === 'item') container.list.end = block.end;
}
