import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { childUri } from '../../server/src/files/uri.ts';
import { serve } from '../../server/src/lsp/server.ts';
import { type Changed, changedNotification, type Request } from '../../server/src/protocol.ts';
import type { MemoryFiles } from './memory-files.ts';
import { rangeOf } from './text-edits.ts';

/** An editor that is joined to a server by two streams, in one process. Paths are below the root of its files. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** The diagnostics, log messages and changes of the backlog that the server told, by their method. */
  readonly heard: ReadonlyMap<string, readonly unknown[]>;
  uri(path: string): string;
  open(path: string, text: string): void;
  /** Replaces what stands between two offsets of an open text, and sends only that. */
  type(path: string, start: number, end: number, words: string): void;
  textOf(path: string): string;
  close(path: string): void;
  /** Tells the server that files were created, changed or deleted on disk. */
  touch(...paths: string[]): void;
  pull(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(path: string): Promise<Diagnostic[]>;
  actions(path: string, at: Range, only?: string[]): Promise<CodeAction[]>;
  /** Comes when the server tells one of these of which this is true. */
  told<Params>(method: string, isMeant?: (params: Params) => boolean): Promise<Params>;
  /** Comes when the server has found out what is wrong with everything. */
  settled(): Promise<unknown>;
  ask<Params, Result>(request: Request<Params, Result>, params?: Params): Promise<Result>;
  quit(): Promise<void>;
}

export interface EditorOptions {
  readonly files?: MemoryFiles;
  /** What differs from an editor of today with one folder. */
  readonly params?: Partial<InitializeParams>;
  /** Runs before the server is told anything. */
  prepare?(connection: ProtocolConnection): void;
}

/** What an editor of today can do. */
export const able: ClientCapabilities = {
  textDocument: { diagnostic: {}, publishDiagnostics: { versionSupport: true } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** Starts a server on the files and says hello to it. */
export async function startEditor({ files, params, prepare }: EditorOptions = {}): Promise<Editor> {
  const { connection, dispose } = join(files);
  const heard = new Map<string, unknown[]>();
  const listeners = new Set<(method: string, params: unknown) => void>();
  for (const method of [changedNotification.method, 'textDocument/publishDiagnostics', 'window/logMessage']) {
    connection.onNotification(method, (given: unknown) => {
      heard.set(method, [...(heard.get(method) ?? []), given]);
      for (const listener of listeners) listener(method, given);
    });
  }
  prepare?.(connection);
  connection.listen();
  const root = files?.root ?? 'file:///nowhere';
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: able,
    workspaceFolders: files ? [{ uri: root, name: 'backlog' }] : null,
    initializationOptions: { showsTree: true, pages: 'file:///pages' },
    ...params,
  });
  const texts = new Map<string, { text: string; version: number }>();
  const uri = (path: string): string => (path.includes(':') ? path : path.split('/').reduce(childUri, root));
  const notify = (method: string, given: unknown): void => void connection.sendNotification(method, given);
  notify('initialized', {});

  const editor: Editor = {
    connection,
    initialized,
    heard,
    uri,
    open: (path, text) => {
      texts.set(path, { text, version: 1 });
      notify('textDocument/didOpen', { textDocument: { uri: uri(path), languageId: 'markdown', version: 1, text } });
    },
    type: (path, start, end, words) => {
      const { text, version } = texts.get(path) ?? { text: '', version: 0 };
      texts.set(path, { text: text.slice(0, start) + words + text.slice(end), version: version + 1 });
      const contentChanges = [{ range: rangeOf(text, { start, end }), text: words }];
      notify('textDocument/didChange', { textDocument: { uri: uri(path), version: version + 1 }, contentChanges });
    },
    textOf: (path) => texts.get(path)?.text ?? '',
    close: (path) => {
      texts.delete(path);
      notify('textDocument/didClose', { textDocument: { uri: uri(path) } });
    },
    touch: (...paths) => {
      const typeOf = (path: string) => (files?.read(uri(path)) ? FileChangeType.Changed : FileChangeType.Deleted);
      notify('workspace/didChangeWatchedFiles', { changes: paths.map((path) => ({ uri: uri(path), type: typeOf(path) })) });
    },
    pull: (path, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: uri(path) }, previousResultId }),
    diagnostics: async (path) => {
      const report = await editor.pull(path);
      return report.kind === 'full' ? report.items : [];
    },
    actions: (path, range, only) =>
      connection.sendRequest('textDocument/codeAction', { textDocument: { uri: uri(path) }, range, context: { diagnostics: [], only } }),
    told: <Params>(method: string, isMeant: (params: Params) => boolean = () => true) =>
      new Promise<Params>((resolve) => {
        const listener = (said: string, given: unknown): void => {
          if (said !== method || !isMeant(given as Params)) return;
          listeners.delete(listener);
          resolve(given as Params);
        };
        listeners.add(listener);
      }),
    settled: () => editor.told<Changed>(changedNotification.method, ({ settled }) => settled),
    ask: ({ method }, given) => connection.sendRequest(method, given),
    quit: async () => {
      await connection.sendRequest('shutdown');
      dispose();
    },
  };
  return editor;
}

/** A server, and the end of a connection to it that an editor holds. */
function join(files: MemoryFiles | undefined): { connection: ProtocolConnection; dispose(): void } {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  serve(server, { disk: files, pause: () => new Promise((resolve) => setImmediate(resolve)) });
  const connection = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  const dispose = (): void => {
    connection.dispose();
    server.dispose();
  };
  return { connection, dispose };
}
