import { childUri } from '../files/uri.ts';
import type { Problem } from '../lint/rule.ts';
import { type Settings, settingsFileName } from '../lint/settings.ts';
import type { Lines } from '../text/lines.ts';

/** A workspace folder with its settings. */
export interface Root {
  /** Without a `/` at its end. */
  readonly uri: string;
  readonly name: string;
  readonly settings: Settings;
  readonly settingsFile: SettingsFile;
}

/** The settings file of a folder, there or not. */
export interface SettingsFile {
  readonly uri: string;
  readonly lines: Lines;
  readonly problems: readonly Problem[];
}

/** The uri of the settings file of a folder. */
export const settingsUri = (folder: string): string => childUri(folder, settingsFileName);

/** The innermost of the folders that a file stands in. */
export function rootOf(roots: ReadonlyMap<string, Root>, uri: string): Root | undefined {
  let found: Root | undefined;
  for (const root of roots.values()) {
    if (uri.startsWith(`${root.uri}/`) && root.uri.length >= (found?.uri.length ?? 0)) found = root;
  }
  return found;
}

/** The settings file of this uri, if it is that of a root. */
export const settingsFileAt = (roots: ReadonlyMap<string, Root>, uri: string): SettingsFile | undefined =>
  [...roots.values()].find(({ settingsFile }) => settingsFile.uri === uri)?.settingsFile;
