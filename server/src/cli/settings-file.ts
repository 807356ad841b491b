import { decode } from '../files/decode.ts';
import { childUri } from '../files/uri.ts';
import type { Problem } from '../lint/rule.ts';
import { readSettings, type Settings, settingsFileName } from '../lint/settings.ts';
import { rules } from '../rules/index.ts';
import { type Lines, linesOf, positionAt } from '../text/lines.ts';
import { type BadUse, badUse } from './command.ts';
import type { Shell } from './shell.ts';

/** A settings file, read: what it sets, and what is wrong in it. */
export interface SettingsFile {
  readonly uri: string;
  readonly lines: Lines;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** The settings file of a root; undefined where it has none. What is wrong in it falls back to the defaults. */
export const readRootSettings = (root: string, shell: Shell): Promise<SettingsFile | undefined> =>
  readFile(childUri(root, settingsFileName), shell);

/** The settings of a file that somebody names. Nothing may be wrong in it: it was asked for by name. */
export async function readGivenSettings(path: string, shell: Shell): Promise<Settings | BadUse> {
  const file = await readFile(shell.locate(path), shell);
  if (!file) return badUse(`There is no settings file “${path}”. Check the path after --config.`);
  const [first] = file.problems;
  if (!first) return file.settings;
  const { line, column } = positionAt(file.lines, first.at.start);
  return badUse(`The settings cannot be used. Mend them, or leave --config out.\n${path}:${line + 1}:${column + 1}: ${first.message}`);
}

async function readFile(uri: string, { files }: Shell): Promise<SettingsFile | undefined> {
  const bytes = await files.read(uri);
  const text = bytes && decode(bytes);
  if (text === undefined) return undefined;
  return {
    uri,
    lines: linesOf(text),
    ...readSettings(
      text,
      rules.map(({ id }) => id),
    ),
  };
}
