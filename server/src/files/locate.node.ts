import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normal } from './uri.ts';

/** The uri of a path as a person types it: without links, and in the case that the disk has it, so that a walk meets it by the same name. */
export const locate = (path: string): string => normal(pathToFileURL(realPath(resolve(path))).href);

/** The path as it is where nothing stands there. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
