import { URI } from 'vscode-uri';
import { parentUri } from '../files/uri.ts';

/** A file as people name it: relative to the working directory, with `/`; whole where the two share no drive. */
export function shownPath(workingDirectory: string, file: string): string {
  const from = URI.parse(workingDirectory);
  const to = URI.parse(file);
  if (driveOf(from) !== driveOf(to)) return to.fsPath.replaceAll('\\', '/');
  const start = segments(from);
  const end = segments(to);
  let shared = 0;
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/') || '.';
}

/** The folder that a file or a folder stands in; undefined at the top of a drive. */
export function folderAbove(uri: string): string | undefined {
  const above = parentUri(uri);
  return above === uri || driveOf(URI.parse(above)) !== driveOf(URI.parse(uri)) ? undefined : above;
}

/** True where it is the folder itself or stands somewhere below it. */
export const isWithin = (folder: string, uri: string): boolean =>
  uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** `c:` of a Windows path, the server of a network path, the scheme of everything else. */
const driveOf = ({ scheme, authority, path }: URI): string => `${scheme}://${authority}${/^\/[a-z]:/i.exec(path)?.[0].toLowerCase() ?? ''}`;

const segments = ({ path }: URI): string[] => path.split('/').filter((segment) => segment !== '');
