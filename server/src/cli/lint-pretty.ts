import type { Severity } from '../lint/rule.ts';
import type { LintRow } from './lint-row.ts';
import { byPath, count, figure, nothingRead, printable } from './printing.ts';
import type { Project } from './project.ts';
import { severities } from './severity.ts';
import type { Shell } from './shell.ts';
import { type Style, styleOf } from './style.ts';

/** Prints findings for people: by file, with a summary at the end. */
export function printFindings(
  rows: readonly LintRow[],
  projects: readonly Project[],
  { shell, colour }: { shell: Shell; colour: boolean },
): void {
  const style = styleOf(colour);
  for (const [path, group] of byPath(rows)) shell.write(`${style.bold(printable(path))}\n${linesOf(group, style)}\n\n`);
  const read = projects.reduce((sum, { documents }) => sum + documents.length, 0);
  shell.write(`${summaryOf(rows, read, style)}\n`);
  if (read === 0) shell.complain(nothingRead);
}

function linesOf(rows: readonly LintRow[], style: Style): string {
  const places = rows.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map(({ length }) => length));
  return rows
    .map(({ severity, message, rule }, index) =>
      ['', places[index]?.padStart(width), paint[severity](style)(severity.padEnd(11)), printable(message), style.dim(rule)].join('  '),
    )
    .join('\n');
}

/** As wide as “information”. */
const paint: Record<Severity, (style: Style) => (words: string) => string> = {
  error: ({ red }) => red,
  warning: ({ yellow }) => yellow,
  information: ({ blue }) => blue,
  hint: ({ dim }) => dim,
};

function summaryOf(rows: readonly LintRow[], read: number, style: Style): string {
  const files = count(read, 'file');
  if (rows.length === 0) return style.green(`No findings in ${files}.`);
  const parts = severities.flatMap((severity) => {
    const amount = rows.filter((row) => row.severity === severity).length;
    return amount === 0 ? [] : [count(amount, severity, plural[severity])];
  });
  return `${style.bold(count(rows.length, 'finding'))} in ${figure(byPath(rows).size)} of ${files}: ${parts.join(', ')}.${fixesOf(rows)}`;
}

function fixesOf(rows: readonly LintRow[]): string {
  const amount = rows.filter(({ fixable }) => fixable).length;
  if (amount === 0) return '';
  if (rows.length === 1) return ' The editor has a fix for it.';
  return ` The editor has a fix for ${amount === rows.length ? 'all' : figure(amount)} of them.`;
}

const plural: Record<Severity, string> = { error: 'errors', warning: 'warnings', information: 'information', hint: 'hints' };
