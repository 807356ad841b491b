import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../files/file-system.ts';
import { type FileParams, listRequest, type Request, readRequest } from '../protocol.ts';
import { guard } from './guard.ts';

/** The files that the client can reach, such as those of a repository that is not on this disk. */
export function clientFiles(connection: Connection): FileSystem {
  const ask = <Result>({ method }: Request<FileParams, Result>, uri: string, empty: Result): Promise<Result> =>
    guard(connection, method, { empty, run: () => connection.sendRequest<Result>(method, { uri }) });
  return {
    list: async (folder) => (await ask(listRequest, folder, [])) ?? [],
    read: async (uri) => {
      const encoded = await ask(readRequest, uri, null);
      return encoded === null ? undefined : Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    },
  };
}

/** Nothing: for clients that read no files for us. */
export const noFiles: FileSystem = { list: () => [], read: () => undefined };

/** Reads from the disk what is on it, and everything else from elsewhere. */
export function eitherFiles(disk: FileSystem | undefined, elsewhere: FileSystem): FileSystem {
  const filesFor = (uri: string): FileSystem => (disk && uri.startsWith('file:') ? disk : elsewhere);
  return { list: (folder) => filesFor(folder).list(folder), read: (uri) => filesFor(uri).read(uri) };
}
