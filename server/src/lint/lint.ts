import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import type { Finding, Problem, Rule } from './rule.ts';
import type { Settings } from './settings.ts';
import { directivesIn, suppressorsOf } from './suppress.ts';

/** What a document is judged by. */
export interface LintOptions {
  readonly backlog: Backlog;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** Runs the check of one rule. An edge passes one that logs what is thrown and answers empty; without it, what is thrown comes out. */
  readonly guard?: Guard;
}

/** Runs a check and answers its problems, or none where it fails. */
export type Guard = (rule: Rule, check: () => readonly Problem[]) => readonly Problem[];

/** Every finding of a document that the text does not suppress, by place and then by rule. */
export function lint(document: Document, { backlog, rules, settings, guard = unguarded }: LintOptions): Finding[] {
  if (document.items.length === 0) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const level = settings.rules.get(rule.id);
    if (level === 'off') continue;
    for (const problem of guard(rule, () => [...rule.check(document, backlog)])) {
      findings.push({ ...problem, rule: rule.id, severity: level ?? problem.severity ?? rule.severity });
    }
  }
  if (findings.length === 0) return findings;
  findings.sort(byPlaceThenRule);
  const silenced = suppressorsOf(findings, directivesIn(document));
  return findings.filter((finding) => !silenced.has(finding));
}

const unguarded: Guard = (_rule, check) => check();

const byPlaceThenRule = (a: Finding, b: Finding): number =>
  a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
