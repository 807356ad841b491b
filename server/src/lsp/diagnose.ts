import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Finding, Problem } from '../lint/rule.ts';
import type { Lines } from '../text/lines.ts';
import { toRange, toSeverity } from './convert.ts';
import { settingsFileAt } from './root.ts';
import type { Session } from './session.ts';

/** What the editor shows in a document, with a name for it that changes when any of it does. */
export interface Report {
  readonly items: Diagnostic[];
  readonly resultId: string;
}

/** What is wrong with a document of the backlog, or with a settings file; nothing for what is neither. */
export function report(session: Session, uri: string): Report {
  const items = diagnose(session, uri);
  return { items, resultId: items.length === 0 ? nothing : hash(JSON.stringify(items)) };
}

/** The name of an empty report. */
export const nothing = '0';

function diagnose(session: Session, uri: string): Diagnostic[] {
  const document = session.backlog.get(uri);
  if (document) {
    const findings = session.findings.of(document);
    const shown = findings.slice(0, most).map((finding) => toDiagnostic(session, finding, document.lines));
    const last = shown.at(-1);
    return last && findings.length > most ? [...shown, { ...last, code: undefined, codeDescription: undefined, ...more(findings) }] : shown;
  }
  const file = settingsFileAt(session.roots, uri);
  return file ? file.problems.map((problem) => toSettingsDiagnostic(problem, file.lines)) : [];
}

/** Nobody reads more of one file, and each costs time to send. */
const most = 500;

const more = ({ length }: readonly Finding[]) => ({ message: `And ${length - most} more in this file.`, relatedInformation: undefined });

/** A finding as the editor shows it, with a link to the page of its rule. */
export function toDiagnostic(session: Session, finding: Finding, lines: Lines): Diagnostic {
  const { pages } = session.client.options;
  const related = relatedTo(session, finding, lines);
  return {
    range: toRange(lines, finding.at),
    severity: toSeverity[finding.severity],
    source,
    code: finding.rule,
    ...(pages !== undefined && { codeDescription: { href: `${pages.replace(/\/$/, '')}/${finding.rule}.md` } }),
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** What is wrong with a settings file; no rule says it. */
export function toSettingsDiagnostic({ at, message }: Problem, lines: Lines): Diagnostic {
  return { range: toRange(lines, at), severity: toSeverity.error, source, message };
}

function relatedTo({ backlog }: Session, { related = [] }: Finding, lines: Lines): DiagnosticRelatedInformation[] {
  return related.map(({ uri, at, message }) => ({ location: { uri, range: toRange(backlog.get(uri)?.lines ?? lines, at) }, message }));
}

const source = 'clearstory';

/** Two hashes of 32 bits each. */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x1000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  return (first >>> 0).toString(36) + (second >>> 0).toString(36);
}
