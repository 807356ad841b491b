import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { clientOptions, start } from './start.ts';

let client: LanguageClient | undefined;

/** Starts the server as a web worker: a new one each time, so that it can be started again after a crash. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.web.js');
  const server = async () => transports(await startWorker(script));
  client = new LanguageClient('clearstory', 'Clearstory', server, clientOptions(context));
  return start(client, context);
}

export const deactivate = (): Promise<void> | undefined => client?.stop();

const transports = (worker: Worker): MessageTransports => ({
  reader: new BrowserMessageReader(worker),
  writer: new BrowserMessageWriter(worker),
});

/** A worker can load its script only from the web itself; from elsewhere, such as a remote machine, we hand it the text. */
async function startWorker(script: Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true));
  const text = new TextDecoder().decode(await workspace.fs.readFile(script));
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
