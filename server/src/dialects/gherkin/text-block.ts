import { type Span, trimmed } from '../../text/span.ts';
import type { GherkinText } from './line.ts';

/** Where a text block begins: the index of its first line, and what closes it. */
interface Opening {
  readonly opening: number;
  readonly mark: string;
}

/**
 * The index of a text block's last line. A block that nothing closes ends before the next keyword, so that the rest of the file
 * is not lost to a forgotten mark; where no keyword follows, at the end of the text.
 */
export function endOfBlock(source: GherkinText, { opening, mark }: Opening): number {
  const { text, lines, syntax } = source;
  const indent = indentAt(source, opening);
  for (let index = opening + 1; index < lines.length; index++) {
    const line = lines[index] as Span;
    const said = trimmed(text, line);
    if (syntax.closes(text, said, mark)) return index;
    if (syntax.outdentCloses && said.start - line.start < indent && opensPart(source, line)) return index - 1;
  }
  return syntax.outdentCloses ? beforeNextPart(source, opening) : lines.length - 1;
}

function beforeNextPart(source: GherkinText, opening: number): number {
  const { lines } = source;
  for (let index = opening + 1; index < lines.length; index++) if (opensPart(source, lines[index] as Span)) return index - 1;
  return lines.length - 1;
}

const opensPart = ({ text, keywords, syntax }: GherkinText, line: Span): boolean => syntax.readLine(text, line, keywords).kind === 'part';

function indentAt({ text, lines }: GherkinText, index: number): number {
  const line = lines[index] as Span;
  return trimmed(text, line).start - line.start;
}
