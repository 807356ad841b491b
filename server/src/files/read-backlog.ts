import { Backlog } from '../backlog/backlog.ts';
import { type Document, openDocument } from '../backlog/document.ts';
import { decode } from './decode.ts';
import type { FileSystem } from './file-system.ts';
import type { Patterns } from './scope.ts';
import { type File, walk } from './walk.ts';

/** How to read a backlog. */
export interface ReadOptions {
  readonly settings: Patterns;
  /** Told the number of files read so far, after each. */
  onProgress?(read: number): void;
  /** Asked before each file; what was read so far is answered. */
  cancelled?(): boolean;
}

/** Reads every file below a root that belongs to its backlog. */
export async function readBacklog(files: FileSystem, root: string, options: ReadOptions): Promise<Backlog> {
  let backlog = Backlog.empty;
  let read = 0;
  for await (const file of walk(files, root, options.settings)) {
    if (options.cancelled?.()) break;
    const document = await readDocument(files, file);
    if (document) backlog = backlog.with(document);
    options.onProgress?.(++read);
  }
  return backlog;
}

/** The document of a file; undefined where it is gone or holds no text. */
export async function readDocument(files: FileSystem, file: File): Promise<Document | undefined> {
  const bytes = await files.read(file.uri);
  const text = bytes && decode(bytes);
  return text === undefined ? undefined : openDocument({ ...file, version: 0, text });
}
