import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, start } from './start.ts';

let client: LanguageClient | undefined;

/** Starts the server as a process. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.node.js'), transport: TransportKind.ipc };
  client = new LanguageClient('clearstory', 'Clearstory', server, clientOptions(context));
  return start(client, context);
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
