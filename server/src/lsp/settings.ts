import type { Folder } from '../features/tree.ts';
import { decode } from '../files/decode.ts';
import { readSettings } from '../lint/settings.ts';
import { rules } from '../rules/index.ts';
import { linesOf } from '../text/lines.ts';
import type { Feature } from './features.ts';
import { guard } from './guard.ts';
import { type Root, settingsUri } from './root.ts';
import type { Session } from './session.ts';

/** Takes up each change of a settings file, as it stands in the editor or else on disk. */
export const settings: Feature = (session) => {
  session.signals.settingsChanged.listen((uri) => {
    void guard(session.connection, 'settings', { empty: undefined, run: () => takeUp(session, uri) });
  });
  return {};
};

async function takeUp(session: Session, uri: string): Promise<void> {
  const { roots, readings, signals } = session;
  const root = [...roots.values()].find(({ settingsFile }) => settingsFile.uri === uri);
  if (!root) return;
  const reading = Symbol();
  readings.set(uri, reading);
  const after = await readRoot(session, root);
  const before = roots.get(root.uri);
  if (!before || readings.get(uri) !== reading) return;
  readings.delete(uri);
  roots.set(root.uri, after);
  signals.outdated.tell();
  signals.changed.tell({ uri, before: undefined });
  if (patternsOf(before) !== patternsOf(after)) signals.rescan.tell();
}

/** A workspace folder with what its settings file says. */
export async function readRoot({ opened, files }: Session, { uri, name }: Folder): Promise<Root> {
  const file = settingsUri(uri);
  const text = opened.get(file)?.text.getText() ?? (await readText(files, file)) ?? '';
  const { settings, problems } = readSettings(text, ruleIds);
  return { uri, name, settings, settingsFile: { uri: file, problems, lines: linesOf(text) } };
}

async function readText(files: Session['files'], uri: string): Promise<string | undefined> {
  const bytes = await files.read(uri);
  return bytes && decode(bytes);
}

const ruleIds = rules.map(({ id }) => id);

const patternsOf = ({ settings: { include, exclude } }: Root): string => JSON.stringify([include, exclude]);
