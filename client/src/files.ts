import { Disposable, FileType, Uri, workspace } from 'vscode';
import { type FileEntry, type FileParams, listRequest, readRequest } from '../../server/src/protocol.ts';
import type { Registration } from './start.ts';

/** Reads files for the server that it cannot reach itself. */
export const files: Registration = (client) =>
  Disposable.from(
    client.onRequest(listRequest.method, ({ uri }: FileParams) => list(Uri.parse(uri))),
    client.onRequest(readRequest.method, ({ uri }: FileParams) => read(Uri.parse(uri))),
  );

/** Links to folders are left out. */
async function list(folder: Uri): Promise<FileEntry[]> {
  const entries = await orElse(workspace.fs.readDirectory(folder), []);
  const isFolder = (type: FileType): boolean => (type & FileType.Directory) !== 0;
  return entries
    .filter(([, type]) => !isFolder(type) || !(type & FileType.SymbolicLink))
    .map(([name, type]) => ({ name, folder: isFolder(type) }));
}

async function read(file: Uri): Promise<string | null> {
  const bytes = await orElse(workspace.fs.readFile(file), undefined);
  return bytes ? toBase64(bytes) : null;
}

/** Files vanish, and some may not be read. */
async function orElse<Value, Other>(wanted: Thenable<Value>, other: Other): Promise<Value | Other> {
  try {
    return await wanted;
  } catch {
    return other;
  }
}

function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += most) characters += String.fromCharCode(...bytes.subarray(at, at + most));
  return btoa(characters);
}

/** So many arguments a call can take, everywhere. */
const most = 8192;
