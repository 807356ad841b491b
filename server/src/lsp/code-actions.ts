import { type CodeAction, CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import type { Document } from '../backlog/document.ts';
import { disableLine } from '../features/disable-line.ts';
import { fixAll } from '../features/fix-all.ts';
import { findingsAt, quickFixes } from '../features/quick-fixes.ts';
import { normal } from '../files/uri.ts';
import type { Finding, Fix } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import { toSpan } from './convert.ts';
import { toDiagnostic } from './diagnose.ts';
import type { Feature } from './features.ts';
import { answer } from './guard.ts';
import type { Session } from './session.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Offers the fixes of the findings at a place, to switch a rule off there, and to fix a whole document. */
export const codeActions: Feature = (session) => {
  answer(session.connection, CodeActionRequest.type, {
    empty: null,
    handle: ({ textDocument, range, context: { only } }) => {
      const document = session.backlog.get(normal(textDocument.uri));
      if (!document) return null;
      const wants = (kind: string): boolean => only?.some((one) => kind === one || kind.startsWith(`${one}.`)) ?? false;
      if (wants(fixAllKind)) return fixDocument(session, document);
      return !only || wants(CodeActionKind.QuickFix) ? fixPlace(session, document, toSpan(document.lines, range)) : [];
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
