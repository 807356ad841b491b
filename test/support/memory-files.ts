import type { Entry, FileSystem } from '../../server/src/files/file-system.ts';
import { relativePath } from '../../server/src/files/uri.ts';

/** A file system in memory, for one root. */
export interface MemoryFiles extends FileSystem {
  readonly root: string;
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
}

/** Files by their path below the root. */
export function memoryFiles(contents: Record<string, string | Uint8Array>, root = 'file:///backlog'): MemoryFiles {
  const files = new Map<string, Uint8Array>();
  const result: MemoryFiles = {
    root,
    write: (path, content) => files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    remove: (path) => files.delete(path),
    list: (folder) => entriesBelow(folder === root ? '' : `${relativePath(root, folder)}/`, [...files.keys()]),
    read: (uri) => files.get(relativePath(root, uri) ?? ''),
  };
  for (const [path, content] of Object.entries(contents)) result.write(path, content);
  return result;
}

/** Two file systems with different roots as one. What is written goes to the first. */
export function joinFiles(one: MemoryFiles, two: MemoryFiles): MemoryFiles {
  const holder = (uri: string): MemoryFiles => (uri.startsWith(two.root) ? two : one);
  return { ...one, list: (folder) => holder(folder).list(folder), read: (uri) => holder(uri).read(uri) };
}

function entriesBelow(prefix: string, paths: readonly string[]): Entry[] {
  const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const names = new Set(below.map((path) => path.replace(/\/.*/, '/')));
  return [...names].map((name) => ({ name: name.replace('/', ''), folder: name.endsWith('/') }));
}
