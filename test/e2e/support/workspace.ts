import { commands, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';

const [folder] = workspace.workspaceFolders ?? [];
if (!folder) throw new Error('These tests want a folder to be open.');

/** The temporary copy of the fixture that is open in this window. */
export const root: Uri = folder.uri;

export function at(path: string): Uri {
  return Uri.joinPath(root, path);
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(at(path));
  await window.showTextDocument(document);
  return document;
}

/** Writes a file past all editors, as another program would. */
export async function write(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
}

export async function remove(path: string): Promise<void> {
  await workspace.fs.delete(at(path));
}

/** Replaces all text of an open document, as typing would, without saving. */
export async function type(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(edit);
}

/** Gives up what was typed and closes all editors, so that each test starts from the files. */
export async function closeEditors(): Promise<void> {
  for (const editor of window.visibleTextEditors) {
    await window.showTextDocument(editor.document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
