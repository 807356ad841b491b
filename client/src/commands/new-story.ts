import { commands, l10n, SnippetString, Uri, WorkspaceEdit, type WorkspaceFolder, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { newStoryRequest } from '../../../server/src/protocol.ts';
import { ask } from '../ask.ts';
import type { Registration } from '../start.ts';

/** Makes the file of a new story and lets the author write it, from one tab stop to the next. */
export const newStory: Registration = (client) => commands.registerCommand('clearstory.newStory', () => write(client));

async function write(client: BaseLanguageClient): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const story = await ask(client, newStoryRequest, { folder: client.code2ProtocolConverter.asUri(folder.uri) });
  if (!story) return;
  const uri = Uri.parse(story.uri);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true });
  if (!(await workspace.applyEdit(edit))) return void window.showErrorMessage(l10n.t('The file {0} cannot be written here.', uri.path));
  const editor = await window.showTextDocument(uri);
  if (editor.document.getText() === '') await editor.insertSnippet(new SnippetString(story.snippet));
}

/** The only folder, or the one that is picked. Without any, offers to open one. */
async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The folder to which the story belongs') });
  if (folders[0]) return folders[0];
  const open = l10n.t('Open Folder…');
  const chosen = await window.showInformationMessage(l10n.t('Open the folder to which the story belongs first.'), open);
  if (chosen === open) await commands.executeCommand('vscode.openFolder');
  return undefined;
}
