import { DiagnosticSeverity, type Position, type Range, type TextEdit } from 'vscode-languageserver';
import type { Severity } from '../lint/rule.ts';
import type { Edit } from '../text/edit.ts';
import { type Lines, offsetAt, positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** The protocol's position of an offset. */
export function toPosition(lines: Lines, offset: number): Position {
  const { line, column } = positionAt(lines, offset);
  return { line, character: column };
}

/** The offset of a position of the protocol. */
export const toOffset = (lines: Lines, { line, character }: Position): number => offsetAt(lines, { line, column: character });

export const toRange = (lines: Lines, { start, end }: Span): Range => ({ start: toPosition(lines, start), end: toPosition(lines, end) });

export const toSpan = (lines: Lines, { start, end }: Range): Span => ({ start: toOffset(lines, start), end: toOffset(lines, end) });

export const toTextEdit = (lines: Lines, edit: Edit): TextEdit => ({ range: toRange(lines, edit), newText: edit.text });

export const toSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
