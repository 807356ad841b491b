import { DidChangeWorkspaceFoldersNotification, type InitializeParams, type WorkspaceFolder } from 'vscode-languageserver';
import type { Folder } from '../features/tree.ts';
import { nameOf, normal } from '../files/uri.ts';
import type { Feature } from './features.ts';
import { hear } from './guard.ts';
import { forgetBelow } from './load.ts';
import type { Session } from './session.ts';
import { readRoot } from './settings.ts';

/** Follows the workspace folders. */
export const folders: Feature = (session) => {
  const { connection, roots, signals } = session;
  hear(connection, DidChangeWorkspaceFoldersNotification.type, async ({ event: { added, removed } }) => {
    const gone = removed.map(({ uri }) => normal(uri));
    for (const uri of gone) roots.delete(uri);
    forgetBelow(session, gone);
    await openRoots(session, added.map(toFolder));
    signals.rescan.tell();
  });
  return { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } };
};

/** Makes roots of folders, each with its settings. */
export async function openRoots(session: Session, folders: readonly Folder[]): Promise<void> {
  for (const folder of folders) session.roots.set(folder.uri, await readRoot(session, folder));
}

/** The folders that the client opens with; an old client names one. */
export function foldersOf({ workspaceFolders, rootUri }: InitializeParams): Folder[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(toFolder);
  return rootUri ? [toFolder({ uri: rootUri, name: nameOf(rootUri) })] : [];
}

const toFolder = ({ uri, name }: WorkspaceFolder): Folder => ({ uri: normal(uri).replace(/\/$/, ''), name });
