// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is fetched once and kept: the embedded VS Code, a browser, the packager. Git ignores it. */
export const store = join(root, '.vscode-test');

/** Everything that a run leaves for people to look at. Git ignores it. */
export const out = join(root, 'out');

/**
 * Where a command is found, if it is.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((file) => join(folder, file))).find((file) => existsSync(file));
}
