import { lint } from '../lint/lint.ts';
import type { Problem, Severity } from '../lint/rule.ts';
import { rules } from '../rules/index.ts';
import { type Lines, positionAt } from '../text/lines.ts';
import { shownPath } from './path.ts';
import type { Project } from './project.ts';

/** One finding as `--format json` prints it. Lines and columns are 1-based, columns in UTF-16 units, the end exclusive. */
export interface LintRow {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** True where the editor offers a fix. */
  readonly fixable: boolean;
}

/** The findings of a project, those in its settings file first. */
export function findingsOf({ settings, settingsFile, backlog, documents }: Project, folder: string): LintRow[] {
  const inSettings = settingsFile?.problems.map((problem) => rowOf({ ...problem, rule: 'settings' }, settingsFile, folder)) ?? [];
  const inDocuments = documents.flatMap((document) =>
    lint(document, { backlog, rules, settings }).map((finding) => rowOf(finding, document, folder)),
  );
  return [...inSettings, ...inDocuments];
}

function rowOf(
  finding: Problem & { readonly rule: string },
  file: { readonly uri: string; readonly lines: Lines },
  folder: string,
): LintRow {
  const start = positionAt(file.lines, finding.at.start);
  const end = positionAt(file.lines, finding.at.end);
  return {
    path: shownPath(folder, file.uri),
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    rule: finding.rule,
    severity: finding.severity ?? 'error',
    message: finding.message,
    fixable: (finding.fixes?.length ?? 0) > 0,
  };
}

/** By path, then place, then rule: the same on every machine. */
export const inOrder = (a: LintRow, b: LintRow): number =>
  compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule) || compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
