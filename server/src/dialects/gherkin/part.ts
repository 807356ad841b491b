import type { Span } from '../../text/span.ts';
import type { GherkinText, Line, PartLine } from './line.ts';
import { endOfBlock } from './text-block.ts';

/** A keyword with a colon, and the lines up to the next one. Lines before the first keyword make a part without a head. */
export interface Part {
  readonly head?: PartLine;
  /** The tags above it, each with its `@`. */
  readonly tags: readonly Span[];
  /** A text block is one line. */
  readonly lines: readonly Line[];
}

/** Cuts Gherkin at its keywords. */
export function readParts(source: GherkinText): Part[] {
  let part: { head?: PartLine; tags: readonly Span[]; lines: Line[] } = { tags: [], lines: [] };
  const parts = [part];
  let tags: Span[] = [];
  for (let index = 0; index < source.lines.length; index++) {
    let line = source.syntax.readLine(source.text, source.lines[index] as Span, source.keywords);
    if (line.kind === 'block') {
      index = endOfBlock(source, { opening: index, mark: line.mark });
      line = { ...line, end: Math.max(line.end, source.lines[index]?.end ?? 0) };
    }
    if (line.kind === 'tags') tags.push(...line.tags);
    if (line.kind !== 'part') part.lines.push(line);
    else {
      part = { head: line, tags, lines: [] };
      parts.push(part);
      tags = [];
    }
  }
  return parts;
}
