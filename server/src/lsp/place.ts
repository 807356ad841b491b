import { admits, type Patterns, rootScope } from '../files/scope.ts';
import { nameOf, relativePath } from '../files/uri.ts';
import { belongs } from '../files/walk.ts';
import { rootOf } from './root.ts';
import type { Session } from './session.ts';

/** The path of a file below its root, or its name where it stands in none; undefined where it does not belong to the backlog. */
export async function pathOf({ roots, files }: Session, uri: string): Promise<string | undefined> {
  const root = rootOf(roots, uri);
  if (!root) return isAlone(uri) ? nameOf(uri) : undefined;
  const path = relativePath(root.uri, uri);
  return path !== undefined && (await belongs(files, root.uri, { path, patterns: root.settings })) ? path : undefined;
}

/** A text that was never saved has no name to judge by. */
const isAlone = (uri: string): boolean => uri.startsWith('untitled:') || admits(rootScope(byDefault), nameOf(uri));

const byDefault: Patterns = { include: [], exclude: [] };
