import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions, start } from './start.ts';

let client: LanguageClient | undefined;

/** Starts the server as a web worker: a new one each time, so that it can be started again after a crash. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js').toString(true);
  client = new LanguageClient('clearstory', 'Clearstory', async () => new Worker(server), clientOptions(context));
  return start(client, context);
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
