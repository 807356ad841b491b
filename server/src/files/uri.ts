import { URI, Utils } from 'vscode-uri';

/** One spelling for each uri, whatever the editor's: drive letters, colons and spaces are encoded in many ways. */
export const normal = (uri: string): string => URI.parse(uri).toString();

/** The uri of what stands in a folder under this name. */
export function childUri(folder: string, name: string): string {
  if (plain.test(name) && !special.test(folder)) return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
  return Utils.joinPath(URI.parse(folder), name).toString();
}

/** Names that every encoding leaves as they are; all others take the slow way. */
const plain = /^[\w-][\w.~-]*$/;
const special = /[?#]/;

/** The path of a file below a folder, with `/` and not encoded; undefined where it does not stand below it. */
export function relativePath(folder: string, uri: string): string | undefined {
  const from = URI.parse(folder);
  const to = URI.parse(uri);
  const start = from.path.endsWith('/') ? from.path : `${from.path}/`;
  if (from.scheme !== to.scheme || from.authority !== to.authority || !to.path.startsWith(start)) return undefined;
  return to.path.slice(start.length);
}

/** The folder that a file stands in. */
export const parentUri = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();

/** The last part of a uri, not encoded. */
export const nameOf = (uri: string): string => Utils.basename(URI.parse(uri));
