import type { CodeAction, Position, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { linesOf, offsetAt, positionAt } from '../../server/src/text/lines.ts';
import type { Span } from '../../server/src/text/span.ts';

/** The protocol's range of a span. */
export function rangeOf(text: string, { start, end }: Span): Range {
  const toPosition = (offset: number): Position => {
    const { line, column } = positionAt(linesOf(text), offset);
    return { line, character: column };
  };
  return { start: toPosition(start), end: toPosition(end) };
}

/** What stands in a text at the protocol's range. */
export function textAt(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** The text after a code action that changes one document. An edit with tab stops leaves what stands in them. */
export function applyAction(text: string, action: CodeAction | undefined): string {
  const changed = action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
  const edits = (changed?.edits ?? Object.values(action?.edit?.changes ?? {})[0] ?? []) as readonly (TextEdit & {
    snippet?: { value: string };
  })[];
  const last = [...edits].sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start));
  return last.reduce((before, { range, newText, snippet }) => {
    const words = snippet?.value.replace(/\$\{\d+:(.*?)\}/g, '$1') ?? newText;
    return before.slice(0, offsetOf(text, range.start)) + words + before.slice(offsetOf(text, range.end));
  }, text);
}

const offsetOf = (text: string, { line, character }: Position): number => offsetAt(linesOf(text), { line, column: character });
