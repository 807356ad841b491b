import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

/** What the client can do, read once from what it says at the start. */
export interface Client {
  /** It asks for diagnostics; else they are published. */
  readonly pulls: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshes: boolean;
  /** It watches files for us. */
  readonly watches: boolean;
  /** It takes edits for a certain version of a document. */
  readonly versions: boolean;
  /** It takes edits with tab stops. */
  readonly snippets: boolean;
  readonly options: InitializationOptions;
}

/** Takes what is not as it should be for not there: clients send null, wrong types, or nothing. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace }: ClientCapabilities = capabilities ?? {};
  const versions = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pulls: isObject(textDocument?.diagnostic),
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versions,
    snippets: versions && workspace?.workspaceEdit?.snippetEditSupport === true,
    options: readOptions(initializationOptions),
  };
}

function readOptions(given: unknown): InitializationOptions {
  const { pages, readsFiles, showsTree }: Record<string, unknown> = isObject(given) ? given : {};
  return { pages: typeof pages === 'string' ? pages : undefined, readsFiles: readsFiles === true, showsTree: showsTree === true };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
