import { type File, walk } from '../files/walk.ts';
import type { Feature } from './features.ts';
import { guard } from './guard.ts';
import { loadIfMember, startReading } from './load.ts';
import { withProgress } from './progress.ts';
import { type Root, rootOf } from './root.ts';
import { soon } from './schedule.ts';
import type { Session } from './session.ts';

/** Reads the backlogs of all roots: at the start, and anew when what belongs to them may have changed. */
export const indexing: Feature = (session) => {
  const { connection, host, signals } = session;
  let latest = 0;
  const index = (): Promise<void> => {
    const mine = ++latest;
    return guard(connection, 'index', { empty: undefined, run: () => readAll(session, () => mine !== latest || session.ended) });
  };
  signals.started.listen(() => {
    // What is open comes first.
    session.rest.disturb();
    void index();
  });
  const again = soon(host, () => void index());
  signals.rescan.listen(() => void again());
  return {};
};

async function readAll(session: Session, isOver: () => boolean): Promise<void> {
  const seen = new Set<string>();
  await withProgress(session.connection, 'Reading the backlog', async (report) => {
    for (const root of session.roots.values()) {
      for await (const files of batches(walk(session.files, root.uri, root.settings))) {
        if (isOver()) return;
        await readSome(session, root, files);
        for (const { uri } of files) seen.add(uri);
        report(`${seen.size} files`);
        session.signals.grown.tell();
      }
    }
    if (!isOver()) await dropOthers(session, seen);
  });
  if (!isOver()) session.finish();
}

/** Files that stand in an inner root are read with that one; what is known and watched is not read again. */
async function readSome(session: Session, root: Root, files: readonly File[]): Promise<void> {
  const unread = files.filter(({ uri, path }) => session.backlog.get(uri)?.path !== path && rootOf(session.roots, uri)?.uri === root.uri);
  for (const reading of unread.map((file) => startReading(session, file))) {
    await session.rest.rest();
    const takeIn = await reading;
    takeIn();
  }
}

/** What the walk did not come by is gone, or came while it went on. */
async function dropOthers(session: Session, seen: ReadonlySet<string>): Promise<void> {
  for (const { uri } of [...session.backlog.documents()]) if (!seen.has(uri)) await loadIfMember(session, uri);
}

async function* batches<Value>(values: AsyncIterable<Value>): AsyncGenerator<Value[]> {
  let batch: Value[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** So many files are asked for at once, where the client reads them. */
const batchSize = 16;
