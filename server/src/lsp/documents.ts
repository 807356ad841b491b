import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openDocument } from '../backlog/document.ts';
import { nameOf, normal } from '../files/uri.ts';
import { settingsFileName } from '../lint/settings.ts';
import type { Feature } from './features.ts';
import { guard, hear } from './guard.ts';
import { loadIfMember } from './load.ts';
import { pathOf } from './place.ts';
import type { Opened, Session } from './session.ts';

/** Keeps the texts that are open in the editor, and the backlog as they stand there. */
export const documents: Feature = (session) => {
  const { connection, opened, signals } = session;
  hear(connection, DidOpenTextDocumentNotification.type, ({ textDocument: { uri, languageId, version, text } }) => {
    session.rest.disturb();
    opened.set(normal(uri), { text: TextDocument.create(uri, languageId, version, text), placed: Promise.resolve() });
    return place(session, normal(uri));
  });
  hear(connection, DidChangeTextDocumentNotification.type, ({ textDocument: { uri, version }, contentChanges }) => {
    const open = opened.get(normal(uri));
    if (!open) return;
    TextDocument.update(open.text, contentChanges, version);
    session.rest.disturb();
    show(session, normal(uri), open);
  });
  hear(connection, DidCloseTextDocumentNotification.type, async ({ textDocument: { uri } }) => {
    opened.delete(normal(uri));
    if (isSettings(uri)) signals.settingsChanged.tell(normal(uri));
    else await loadIfMember(session, normal(uri));
    signals.closed.tell(normal(uri));
  });
  signals.rescan.listen(() => {
    for (const uri of opened.keys()) void place(session, uri);
  });
  return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } };
};

/** Finds out whether an open text belongs to the backlog, and puts it there. */
function place(session: Session, uri: string): Promise<void> {
  const open = session.opened.get(uri);
  if (!open) return Promise.resolve();
  const run = async (): Promise<void> => {
    open.path = await findPath(session, uri);
    if (session.opened.get(uri) === open) show(session, uri, open);
  };
  open.placed = guard(session.connection, 'place', { empty: undefined, run });
  return open.placed;
}

async function findPath(session: Session, uri: string): Promise<string | undefined> {
  await session.ready;
  return isSettings(uri) ? undefined : pathOf(session, uri);
}

/** Puts the text as it stands in the editor into the backlog; settings say that they changed. */
function show({ signals, update, type }: Session, uri: string, { path, text }: Opened): void {
  if (isSettings(uri)) signals.settingsChanged.tell(uri);
  else if (path === undefined) update(uri, undefined);
  else type(openDocument({ uri, path, version: text.version, text: text.getText() }));
}

const isSettings = (uri: string): boolean => nameOf(uri) === settingsFileName;
