import { decode } from './decode.ts';
import type { Entry, FileSystem } from './file-system.ts';
import { admits, enter, type Patterns, rootScope, type Scope, withIgnoreFile } from './scope.ts';
import { childUri } from './uri.ts';

/** A file of the backlog. */
export interface File {
  readonly uri: string;
  /** Relative to the root, with `/`. */
  readonly path: string;
}

/**
 * The Markdown and Gherkin files below a root that belong to its backlog, in the order of their paths by code unit.
 * What git ignores is left out, and so are prompts and templates for other programs, unless the settings bring them back.
 */
export async function* walk(files: FileSystem, root: string, patterns: Patterns): AsyncGenerator<File> {
  yield* walkFolder(files, root, rootScope(patterns));
}

/** True where `walk` would find the file of this path. */
export async function belongs(files: FileSystem, root: string, { path, patterns }: { path: string; patterns: Patterns }): Promise<boolean> {
  let scope: Scope | undefined = rootScope(patterns);
  let folder = root;
  const names = path.split('/');
  const last = names.pop() ?? '';
  for (const name of names) {
    scope = enter(await readIgnoreFile(files, folder, scope), name);
    if (!scope) return false;
    folder = childUri(folder, name);
  }
  return admits(await readIgnoreFile(files, folder, scope), last);
}

async function* walkFolder(files: FileSystem, folder: string, scope: Scope): AsyncGenerator<File> {
  const entries = await files.list(folder);
  const here = entries.some(({ name }) => name === ignoreFileName) ? await readIgnoreFile(files, folder, scope) : scope;
  for (const entry of inPathOrder(entries)) {
    const uri = childUri(folder, entry.name);
    if (!entry.folder) {
      if (admits(here, entry.name)) yield { uri, path: here.path + entry.name };
      continue;
    }
    const inner = enter(here, entry.name);
    if (inner) yield* walkFolder(files, uri, inner);
  }
}

async function readIgnoreFile(files: FileSystem, folder: string, scope: Scope): Promise<Scope> {
  const bytes = await files.read(childUri(folder, ignoreFileName));
  const text = bytes && decode(bytes);
  return text === undefined ? scope : withIgnoreFile(scope, text);
}

const ignoreFileName = '.gitignore';

/** Paths go on with `/` after the name of a folder, which sorts after `-` and `.`. */
function inPathOrder(entries: readonly Entry[]): Entry[] {
  const key = ({ name, folder }: Entry): string => (folder ? `${name}/` : name);
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
