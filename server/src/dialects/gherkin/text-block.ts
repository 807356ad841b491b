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
    const { start = 0, end = 0 } = lines[index] ?? {};
    if (syntax.closes(mark, text.slice(start, end))) return index;
    if (syntax.outdentCloses && indentAt(source, index) < indent && opensPart(source, index)) return index - 1;
  }
  return syntax.outdentCloses ? beforeNextPart(source, opening) : lines.length - 1;
}

function beforeNextPart(source: GherkinText, opening: number): number {
  const last = source.lines.length - 1;
  for (let index = opening; index < last; index++) if (opensPart(source, index + 1)) return index;
  return last;
}

function opensPart({ text, lines, keywords, syntax }: GherkinText, index: number): boolean {
  const line = lines[index];
  return line !== undefined && syntax.readLine(text, line, keywords).kind === 'part';
}

function indentAt({ text, lines }: GherkinText, index: number): number {
  const { start = 0, end = 0 } = lines[index] ?? {};
  return text.slice(start, end).search(/\S/u);
}
