import type { Span } from '../text/span.ts';
import { isBlank, type Line, passSpace } from './line.ts';
import type { OpenIndented } from './state.ts';

/** Its span begins with its indentation. */
export function openIndentedCode(line: Line): OpenIndented {
  const lines: Span[] = [];
  const leaf: OpenIndented = {
    kind: 'indented',
    lines,
    filled: 0,
    block: { kind: 'code', fenced: false, closed: true, start: line.at, end: line.end, lines },
  };
  continueIndentedCode(leaf, line);
  return leaf;
}

export function continueIndentedCode(leaf: OpenIndented, line: Line): boolean {
  const blank = isBlank(line);
  if (!blank && line.indent < 4) return false;
  passSpace(line, 4);
  leaf.lines.push({ start: line.at, end: line.end });
  if (blank) return true;
  leaf.filled = leaf.lines.length;
  leaf.block.end = line.end;
  return true;
}
