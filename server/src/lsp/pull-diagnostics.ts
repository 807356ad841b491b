import {
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver';
import { normal } from '../files/uri.ts';
import { report } from './diagnose.ts';
import type { Feature } from './features.ts';
import { answer, guard } from './guard.ts';

/** Answers clients that ask for the diagnostics of a document, and tells them to ask again when others made them change. */
export const pullDiagnostics: Feature = (session) => {
  const { connection, client, opened, signals } = session;
  const answered = new Map<string, string>();
  answer(connection, DocumentDiagnosticRequest.type, {
    empty: { kind: DocumentDiagnosticReportKind.Full, items: [] },
    handle: async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
      const uri = normal(textDocument.uri);
      await opened.get(uri)?.placed;
      const { items, resultId } = report(session, uri);
      answered.set(uri, resultId);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
  });
  signals.closed.listen((uri) => answered.delete(uri));
  signals.settled.listen((uris) => {
    const stale = [...answered].some(([uri, resultId]) => uris.has(uri) && report(session, uri).resultId !== resultId);
    if (!stale || !client.refreshes) return;
    void guard(connection, 'refresh', { empty: undefined, run: () => connection.sendRequest(DiagnosticRefreshRequest.type) });
  });
  return client.pulls ? { diagnosticProvider: { identifier: 'clearstory', interFileDependencies: true, workspaceDiagnostics: true } } : {};
};
