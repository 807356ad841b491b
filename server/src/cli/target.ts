import type { Entry } from '../files/file-system.ts';
import { nameOf } from '../files/uri.ts';
import { settingsFileName } from '../lint/settings.ts';
import { type BadUse, badUse } from './command.ts';
import { folderAbove, isWithin } from './path.ts';
import type { Shell } from './shell.ts';

/** A file or folder that somebody asks about. */
export interface Target {
  readonly uri: string;
  readonly isFolder: boolean;
  /** The folder whose backlog it belongs to. */
  readonly root: string;
}

/** What the paths name, without repetition; says so where one names nothing. */
export async function findTargets(paths: readonly string[], shell: Shell): Promise<readonly Target[] | BadUse> {
  const targets = new Map<string, Target>();
  for (const path of paths) {
    const uri = withoutSlash(shell.locate(path));
    const kind = await kindOf(uri, shell);
    if (!kind) return badUse(`There is no file or folder “${path}”. Check the spelling, or leave it out to read the working directory.`);
    const isFolder = kind === 'folder';
    targets.set(uri, { uri, isFolder, root: await rootOf(uri, isFolder, shell) });
  }
  return [...targets.values()];
}

async function kindOf(uri: string, { files, folder: workingDirectory }: Shell): Promise<'file' | 'folder' | undefined> {
  const above = folderAbove(uri);
  if (above === undefined || uri === workingDirectory) return 'folder';
  const listed = (await files.list(above)).find(({ name }) => name === nameOf(uri));
  if (listed?.folder) return 'folder';
  // A link to a folder is not listed, and a file system may not care about case.
  if ((await files.list(uri)).length > 0) return 'folder';
  return listed || (await files.read(uri)) ? 'file' : undefined;
}

/** The nearest folder upward that is marked as one; else the working directory, or what was asked for where it lies outside. */
async function rootOf(uri: string, isFolder: boolean, { files, folder: workingDirectory }: Shell): Promise<string> {
  const start = isFolder ? uri : (folderAbove(uri) ?? uri);
  for (let folder: string | undefined = start; folder !== undefined; folder = folderAbove(folder)) {
    if ((await files.list(folder)).some(marksRoot)) return folder;
  }
  return isWithin(workingDirectory, uri) ? workingDirectory : start;
}

const marksRoot = ({ name }: Entry): boolean => name === settingsFileName || name === '.git';

const withoutSlash = (uri: string): string => (folderAbove(uri) === undefined ? uri : uri.replace(/\/+$/, ''));
