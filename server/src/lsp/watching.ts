import {
  DidChangeWatchedFilesNotification,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
  type FileEvent,
  type FileOperationRegistrationOptions,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { mayHoldBacklog } from '../files/scope.ts';
import { nameOf, normal } from '../files/uri.ts';
import { settingsFileName } from '../lint/settings.ts';
import type { Feature } from './features.ts';
import { guard, hear } from './guard.ts';
import { forget, forgetBelow, load, loadIfMember } from './load.ts';
import type { Session } from './session.ts';

/** Follows what happens on disk. */
export const watching: Feature = (session) => {
  const { connection, client, signals } = session;
  signals.started.listen(() => {
    if (!client.watches) return;
    void guard(connection, 'watch', {
      empty: undefined,
      run: async () => void (await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })),
    });
  });
  hear(connection, DidChangeWatchedFilesNotification.type, ({ changes }) => follow(session, changes));
  hear(connection, DidRenameFilesNotification.type, ({ files }) =>
    forgetFolders(
      session,
      files.map(({ oldUri }) => oldUri),
    ),
  );
  hear(connection, DidDeleteFilesNotification.type, ({ files }) =>
    forgetFolders(
      session,
      files.map(({ uri }) => uri),
    ),
  );
  return { workspace: { fileOperations: { didRename: anyFolder, didDelete: anyFolder } } };
};

/** When a folder goes, editors speak of the folder only, and so every deletion is of interest. */
const watchers: FileSystemWatcher[] = [
  { globPattern: '**/*.{md,MD,markdown,feature}' },
  { globPattern: `**/${settingsFileName}` },
  { globPattern: '**/.gitignore' },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

const anyFolder: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**/*', matches: 'folder' } }] };

async function follow(session: Session, changes: readonly FileEvent[]): Promise<void> {
  const gone: string[] = [];
  for (const { uri, type } of changes.map((change) => ({ ...change, uri: normal(change.uri) }))) {
    const name = nameOf(uri);
    if (name === settingsFileName) session.signals.settingsChanged.tell(uri);
    else if (name === '.gitignore') session.signals.rescan.tell();
    else if (type === FileChangeType.Deleted) gone.push(uri);
    else if (mayHoldBacklog(name)) await reload(session, uri);
  }
  for (const uri of gone) if (mayHoldBacklog(uri)) forget(session, uri);
  if (gone.some((uri) => !mayHoldBacklog(uri))) forgetBelow(session, gone);
}

/** What is known belongs to the backlog; of what is new, that has to be found out. */
async function reload(session: Session, uri: string): Promise<void> {
  const path = session.backlog.get(uri)?.path;
  if (path === undefined) await loadIfMember(session, uri);
  else await load(session, { uri, path });
}

/** A folder that was renamed comes again under its new name. */
function forgetFolders(session: Session, uris: readonly string[]): void {
  forgetBelow(session, uris.map(normal));
  session.signals.rescan.tell();
}
