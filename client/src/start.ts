import { type Disposable, type ExtensionContext, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { newStory } from './commands/new-story.ts';
import { files } from './files.ts';
import { summary } from './summary.ts';
import { backlog } from './views/backlog.ts';

/** Adds one thing to the editor, until it is disposed of. */
export type Registration = (client: BaseLanguageClient) => Disposable;

/** Everything the extension does beside what the server does. To add something: one file, and one line here. */
const registrations: readonly Registration[] = [files, backlog, summary, newStory];

/** Starts the server and what needs it. Answers when the server is there. */
export async function start(client: BaseLanguageClient, { subscriptions }: ExtensionContext): Promise<void> {
  for (const register of registrations) subscriptions.push(register(client));
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
