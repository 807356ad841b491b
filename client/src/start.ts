import { type Disposable, type Event, EventEmitter, type ExtensionContext, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { type Changed, changedNotification, type InitializationOptions } from '../../server/src/protocol.ts';
import { newStory } from './commands/new-story.ts';
import { files } from './files.ts';
import { summary } from './summary.ts';
import { backlog } from './views/backlog.ts';

/** Adds one thing to the editor, until it is disposed of. `changed` tells when the server’s answers have changed. */
export type Registration = (client: BaseLanguageClient, changed: Event<Changed>) => Disposable;

/** Everything the extension does beside what the server does. To add something: one file, and one line here. */
const registrations: readonly Registration[] = [files, backlog, summary, newStory];

/** Starts the server and what needs it. Answers when the server is there. */
export async function start(client: BaseLanguageClient, { subscriptions }: ExtensionContext): Promise<void> {
  // The client keeps one listener for a notification.
  const changed = new EventEmitter<Changed>();
  subscriptions.push(
    changed,
    client.onNotification(changedNotification.method, (params: Changed) => changed.fire(params)),
    ...registrations.map((register) => register(client, changed.event)),
  );
  await client.start();
}

/** What the client sends to the server, and how. */
export function clientOptions({ extensionUri }: ExtensionContext): LanguageClientOptions {
  const options: InitializationOptions = {
    pages: Uri.joinPath(extensionUri, 'server', 'src', 'rules').toString(),
    readsFiles: true,
    showsTree: true,
  };
  return {
    documentSelector: schemes().flatMap((scheme) => [
      { scheme, language: 'markdown' },
      { scheme, pattern: '**/*.feature' },
      { scheme, pattern: '**/.clearstory.jsonc' },
    ]),
    initializationOptions: options,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}

/** Where people write; not the left sides of comparisons, nor the cells of notebooks. */
const schemes = (): string[] => [
  ...new Set(['file', 'untitled', 'vscode-vfs', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];
