import { readDocument } from '../files/read-backlog.ts';
import type { File } from '../files/walk.ts';
import { pathOf } from './place.ts';
import { rootOf } from './root.ts';
import type { Session } from './session.ts';

/** Reads a file of the backlog from disk. What is open in the editor stays as it is there, and the latest reading of a file wins. */
export async function load(session: Session, file: File): Promise<void> {
  const takeIn = await startReading(session, file);
  takeIn();
}

/** The same in two steps, because what is read costs time only when it is taken in. */
export async function startReading({ files, opened, readings, update }: Session, file: File): Promise<() => void> {
  const reading = Symbol();
  readings.set(file.uri, reading);
  const document = await readDocument(files, file);
  return () => {
    if (readings.get(file.uri) !== reading) return;
    readings.delete(file.uri);
    if (!opened.has(file.uri)) update(file.uri, document);
  };
}

/** Reads a file from disk if it belongs to the backlog; takes it out if it does not. */
export async function loadIfMember(session: Session, uri: string): Promise<void> {
  const path = rootOf(session.roots, uri) && (await pathOf(session, uri));
  if (path === undefined) forget(session, uri);
  else await load(session, { uri, path });
}

/** Takes a file out of the backlog, unless it is open in the editor. */
export function forget({ opened, readings, update }: Session, uri: string): void {
  readings.delete(uri);
  if (!opened.has(uri)) update(uri, undefined);
}

/** The same for all files below the folders. */
export function forgetBelow(session: Session, folders: readonly string[]): void {
  const gone = new Set(folders);
  const known = [...session.readings.keys(), ...Array.from(session.backlog.documents(), ({ uri }) => uri)];
  for (const uri of known) if (isBelow(gone, uri)) forget(session, uri);
}

function isBelow(folders: ReadonlySet<string>, uri: string): boolean {
  for (let end = uri.lastIndexOf('/'); end > 0; end = uri.lastIndexOf('/', end - 1)) if (folders.has(uri.slice(0, end))) return true;
  return false;
}
