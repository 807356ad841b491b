// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is fetched once and kept: the embedded VS Code, a browser, the packager. Git ignores it. */
export const store = join(root, '.vscode-test');

/** Everything that a run leaves for people to look at. Git ignores it. */
export const out = join(root, 'out');
