import { nothing, report } from './diagnose.ts';
import type { Feature } from './features.ts';
import { guardNow } from './guard.ts';
import { soon } from './schedule.ts';
import type { Session } from './session.ts';

/** Publishes diagnostics to clients that do not ask for them: of what is being typed at once, of the rest when nobody types. */
export const pushDiagnostics: Feature = (session) => {
  const { connection, client, host, opened, signals } = session;
  if (client.pulls) return {};
  const published = new Map<string, string>();
  const changed = new Set<string>();
  const publishAll = (uris: Iterable<string>): void => {
    for (const uri of uris) publish(session, uri, published);
  };
  const publishChanged = soon(host, () => {
    const uris = [...changed];
    changed.clear();
    guardNow(connection, 'publish', { empty: undefined, run: () => publishAll(uris) });
  });
  signals.changed.listen(({ uri }) => {
    if (!opened.has(uri)) return;
    changed.add(uri);
    void publishChanged();
  });
  signals.settled.listen(publishAll);
  return {};
};

/** Publishes what is wrong with a document now. An open one is spoken of at each version, so that the client knows that it is up to date. */
function publish(session: Session, uri: string, published: Map<string, string>): void {
  const { connection, opened } = session;
  const { resultId, items } = report(session, uri);
  const text = opened.get(uri)?.text;
  const state = `${resultId} ${text?.version ?? ''}`;
  if (state === (published.get(uri) ?? `${nothing} `)) return;
  published.set(uri, state);
  void connection.sendDiagnostics({ uri: text?.uri ?? uri, version: text?.version, diagnostics: items });
}
