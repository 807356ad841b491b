import type { Document } from '../backlog/document.ts';
import type { Feature } from './features.ts';
import { guard } from './guard.ts';
import { quiet } from './schedule.ts';
import type { Session } from './session.ts';

/**
 * Finds out, when nobody types, what is wrong with all that changed; and with everything,
 * where something changed that other documents see. Says so when it is done.
 */
export const settle: Feature = (session) => {
  const { connection, signals } = session;
  const due: Due = { before: new Map(), uris: new Set(), all: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const later = (): void => {
    latest++;
    clearTimeout(timer);
    if (!session.ended) timer = setTimeout(run, quiet);
  };
  const run = (): void => {
    const mine = ++latest;
    void guard(connection, 'settle', { empty: undefined, run: () => judge(session, due, () => mine !== latest || session.ended) });
  };
  signals.outdated.listen(() => {
    outdate(session, due);
    later();
  });
  signals.changed.listen(({ uri, before }) => {
    if (!due.before.has(uri)) due.before.set(uri, before);
    later();
  });
  return {};
};

/** What has to be judged. */
interface Due {
  /** What changed since the last time, with what it was. */
  readonly before: Map<string, Document | undefined>;
  /** What was judged, and is not yet told. */
  uris: Set<string>;
  all: boolean;
}

function outdate({ findings }: Session, due: Due): void {
  findings.outdate();
  due.all = true;
}

async function judge(session: Session, due: Due, isOver: () => boolean): Promise<void> {
  const { backlog, findings, signals, rest } = session;
  if ([...due.before].some(([uri, document]) => seenByOthers(document) !== seenByOthers(backlog.get(uri)))) outdate(session, due);
  for (const uri of due.before.keys()) due.uris.add(uri);
  due.before.clear();
  for (const document of documentsIn(session, due)) {
    if (findings.isKnown(document)) continue;
    findings.of(document);
    due.uris.add(document.uri);
    await rest.rest();
    if (isOver()) return;
  }
  const { uris } = due;
  due.uris = new Set();
  due.all = false;
  signals.settled.tell(uris);
}

/** The open ones first. While the backlog is being read, only they are judged. */
function* documentsIn({ backlog, opened }: Session, { all, uris }: Due): Iterable<Document> {
  for (const uri of [...opened.keys(), ...(backlog.whole && !all ? uris : [])]) {
    const document = backlog.get(uri);
    if (document) yield document;
  }
  if (backlog.whole && all) yield* backlog.documents();
}

/** What rules may see of a document when they look at another one. */
const seenByOthers = (document: Document | undefined): string | undefined =>
  document &&
  JSON.stringify(
    document.items.map(({ id, kind, layout, title, story, status, references, fields, criteria }) => [
      id?.text,
      kind,
      layout,
      title?.text,
      [story?.want?.text, !story?.benefit],
      status?.value,
      references.map(({ target }) => target),
      [fields.length > 0, criteria.length > 0],
    ]),
  );
