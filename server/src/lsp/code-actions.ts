import { type CodeAction, CodeActionKind, CodeActionRequest, type Range } from 'vscode-languageserver';
import type { Document } from '../backlog/document.ts';
import { disableLine } from '../features/disable-line.ts';
import { fixAll } from '../features/fix-all.ts';
import { findingsAt, quickFixes } from '../features/quick-fixes.ts';
import { normal } from '../files/uri.ts';
import type { Finding, Fix } from '../lint/rule.ts';
import { type Span, touches } from '../text/span.ts';
import { toSpan } from './convert.ts';
import { toDiagnostic, toSettingsDiagnostic } from './diagnose.ts';
import type { Feature } from './features.ts';
import { answer } from './guard.ts';
import { settingsFileAt } from './root.ts';
import type { Session } from './session.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Offers the fixes of what is wrong at a place, to switch a rule off there, and to fix a whole document. */
export const codeActions: Feature = (session) => {
  answer(session.connection, CodeActionRequest.type, {
    empty: null,
    handle: ({ textDocument, range, context: { only } }) => {
      const uri = normal(textDocument.uri);
      const document = session.backlog.get(uri);
      const wants = (kind: string): boolean => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? false;
      if (document && wants(fixAllKind)) return fixDocument(session, document);
      if (only && !wants(CodeActionKind.QuickFix)) return [];
      return document ? fixPlace(session, document, toSpan(document.lines, range)) : fixSettings(session, uri, range);
    },
  });
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } };
};

const fixAllKind = `${CodeActionKind.SourceFixAll}.clearstory`;

function fixDocument(session: Session, document: Document): CodeAction[] {
  const edits = fixAll(document, session.findings.ofVersion);
  if (edits.length === 0) return [];
  return [{ title: 'Fix all that can be fixed safely', kind: fixAllKind, edit: toWorkspaceEdit(session, document, edits) }];
}

function fixPlace(session: Session, document: Document, at: Span): CodeAction[] {
  const findings = findingsAt(session.findings.of(document), at);
  const firstOfRule = findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
  return [
    ...quickFixes(findings).map(({ finding, fix }) => quickFix(session, document, { finding, fix })),
    ...firstOfRule.map((finding) => quickFix(session, document, { finding, fix: disableLine(document, finding) })),
  ];
}

function quickFix(session: Session, document: Document, { finding, fix }: { finding: Finding; fix: Fix }): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(session, finding, document.lines)],
    ...(fix.safe && { isPreferred: true }),
    edit: toWorkspaceEdit(session, document, fix.edits),
  };
}

function fixSettings(session: Session, uri: string, range: Range): CodeAction[] {
  const file = settingsFileAt(session.roots, uri);
  if (!file) return [];
  const at = toSpan(file.lines, range);
  return file.problems
    .filter((problem) => touches(problem.at, at))
    .flatMap((problem) => (problem.fixes ?? []).map((fix) => ({ problem, fix })))
    .map(({ problem, fix }) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toSettingsDiagnostic(problem, file.lines)],
      edit: toWorkspaceEdit(session, file, fix.edits),
    }));
}
