import { cover, type Span, trimmed } from '../../text/span.ts';
import type { GherkinText, Line, PartLine } from './line.ts';
import { endOfBlock } from './text-block.ts';

/** A keyword with a colon, and the lines up to the next one. Lines before the first keyword make a part without a head. */
export interface Part {
  readonly head?: PartLine;
  /** The tags above it, each with its `@`. */
  readonly tags: readonly Span[];
  readonly lines: readonly ReadLine[];
}

/** A line with its place, without the white space around it. A text block is one line, from mark to mark. */
export type ReadLine = Line & Span;

/** Cuts Gherkin at its keywords. */
export function readParts(source: GherkinText): Part[] {
  let part: { head?: PartLine; tags: readonly Span[]; lines: ReadLine[] } = { tags: [], lines: [] };
  const parts = [part];
  let tags: Span[] = [];
  for (const line of readLines(source)) {
    if (line.kind === 'tags') tags.push(...line.tags);
    if (line.kind === 'part') {
      part = { head: line, tags, lines: [] };
      parts.push(part);
      tags = [];
    } else part.lines.push(line);
  }
  return parts;
}

function* readLines(source: GherkinText): Iterable<ReadLine> {
  const { text, lines, keywords, syntax } = source;
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index] as Span;
    const line = syntax.readLine(text, first, keywords);
    if (line.kind === 'block') index = endOfBlock(source, { opening: index, mark: line.mark });
    yield { ...line, ...trimmed(text, cover(first, lines[index] as Span)) };
  }
}
