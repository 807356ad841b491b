import { type Connection, InitializedNotification, type InitializeParams, type ServerCapabilities } from 'vscode-languageserver';
import { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import { defaultSettings } from '../lint/settings.ts';
import { readClient } from './client.ts';
import { clientFiles, eitherFiles, noFiles } from './client-files.ts';
import { features } from './features.ts';
import { keepFindings } from './findings.ts';
import { foldersOf, openRoots } from './folders.ts';
import { hear } from './guard.ts';
import type { Host } from './host.ts';
import { type Root, rootOf } from './root.ts';
import { restful } from './schedule.ts';
import type { Session } from './session.ts';
import { signal } from './signal.ts';

/** Serves one client over a connection. */
export function serve(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const session = startSession(connection, host, params);
    hear(connection, InitializedNotification.type, async () => {
      await openRoots(session, foldersOf(params));
      session.signals.started.tell();
    });
    const capabilities = features.map((feature) => feature(session)).reduce(merged);
    return { capabilities, serverInfo: { name: 'Clearstory' } };
  });
  connection.listen();
}

function startSession(connection: Connection, host: Host, params: InitializeParams): Session {
  let ended = false;
  connection.onShutdown(() => {
    ended = true;
  });
  const client = readClient(params);
  const roots = new Map<string, Root>();
  const signals = startSignals();
  const { current, ...changes } = holdBacklog(signals);
  return {
    connection,
    client,
    host,
    files: eitherFiles(host.disk, client.options.readsFiles ? clientFiles(connection) : noFiles),
    rest: restful(host),
    findings: keepFindings({ connection, backlog: current, settingsOf: (uri) => rootOf(roots, uri)?.settings ?? defaultSettings }),
    roots,
    opened: new Map(),
    readings: new Map(),
    signals,
    ready: new Promise((resolve) => signals.started.listen(resolve)),
    ...changes,
    get backlog() {
      return current();
    },
    get ended() {
      return ended;
    },
  };
}

interface Held extends Pick<Session, 'update' | 'type' | 'finish'> {
  current(): Backlog;
}

/** The one place where the backlog of this moment gives way to the next. */
function holdBacklog({ changed, outdated }: Session['signals']): Held {
  let backlog = Backlog.unread;
  const typed = new Map<string, Document>();
  const current = (): Backlog => {
    for (const document of typed.values()) backlog = backlog.with(document);
    typed.clear();
    return backlog;
  };
  return {
    current,
    update: (uri, document) => {
      const before = current().get(uri);
      backlog = document ? backlog.with(document) : backlog.without(uri);
      if (document ?? before) changed.tell({ uri, before });
    },
    type: (document) => {
      const before = backlog.get(document.uri);
      typed.set(document.uri, document);
      changed.tell({ uri: document.uri, before });
    },
    finish: () => {
      backlog = current().finished();
      outdated.tell();
    },
  };
}

const startSignals = (): Session['signals'] => ({
  started: signal(),
  changed: signal(),
  settingsChanged: signal(),
  rescan: signal(),
  outdated: signal(),
  grown: signal(),
  closed: signal(),
  settled: signal(),
});

/** What several features say of the workspace is put together. */
const merged = (all: ServerCapabilities, more: ServerCapabilities): ServerCapabilities => ({
  ...all,
  ...more,
  workspace: { ...all.workspace, ...more.workspace },
});
