import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { normal } from '../files/uri.ts';
import { nothing, report } from './diagnose.ts';
import type { Feature } from './features.ts';
import { answer, guard } from './guard.ts';
import type { Session } from './session.ts';

/**
 * Answers clients that ask for the diagnostics of everything. One that takes the answer in parts gets further parts
 * when something changes, until it cancels, and so need not ask again and again.
 */
export const workspaceDiagnostics: Feature = (session) => {
  const { connection } = session;
  answer(connection, WorkspaceDiagnosticRequest.type, {
    empty: { items: [] },
    handle: async ({ previousResultIds, partialResultToken }, token) => {
      const told: Told = new Map(previousResultIds.map(({ uri, value }) => [normal(uri), value]));
      if (partialResultToken === undefined) {
        await settled(session, token);
        return reportAll(session, everything(session, told), told);
      }
      await follow(session, {
        told,
        token,
        tell: (part) => connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, part),
      });
      return { items: [] };
    },
  });
  return {};
};

/** The result that the client has of each document. */
type Told = Map<string, string>;

interface Following {
  readonly told: Told;
  readonly token: CancellationToken;
  tell(part: WorkspaceDiagnosticReport): Promise<void>;
}

/** Tells what is known, and then what changes, one part after the other. */
function follow(session: Session, { told, token, tell }: Following): Promise<void> {
  const { connection, signals } = session;
  let last = Promise.resolve();
  const next = (uris: Iterable<string>): void => {
    const run = async (): Promise<void> => {
      const part = await reportAll(session, uris, told);
      if (part.items.length > 0 && !token.isCancellationRequested) await tell(part);
    };
    last = last.then(() => guard(connection, 'workspace/diagnostic', { empty: undefined, run }));
  };
  const stops = [signals.settled.listen(next), signals.closed.listen((uri) => told.set(uri, 'shown by the editor itself'))];
  next(everything(session, told));
  return new Promise((resolve) => {
    token.onCancellationRequested(() => {
      for (const stop of stops) stop();
      resolve();
    });
  });
}

/** The documents of which the client has another result, or none. What was never judged is left for later. */
async function reportAll(session: Session, uris: Iterable<string>, told: Told): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  for (const uri of uris) {
    await session.rest.rest();
    const document = session.backlog.get(uri);
    if (document && !session.findings.isKnown(document)) continue;
    const { resultId, items: diagnostics } = report(session, uri);
    if (resultId === (told.get(uri) ?? nothing)) continue;
    told.set(uri, resultId);
    const text = session.opened.get(uri)?.text;
    items.push({
      kind: DocumentDiagnosticReportKind.Full,
      uri: text?.uri ?? uri,
      version: text?.version ?? null,
      resultId,
      items: diagnostics,
    });
  }
  return { items };
}

const everything = ({ backlog, roots }: Session, told: Told): Set<string> =>
  new Set([
    ...told.keys(),
    ...Array.from(roots.values(), ({ settingsFile }) => settingsFile.uri),
    ...Array.from(backlog.documents(), ({ uri }) => uri),
  ]);

/** Comes when everything has been judged. */
function settled({ backlog, findings, signals }: Session, token: CancellationToken): Promise<void> {
  if (backlog.whole && [...backlog.documents()].every(findings.isKnown)) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = signals.settled.listen(() => done());
    const done = (): void => {
      stop();
      resolve();
    };
    token.onCancellationRequested(done);
  });
}
