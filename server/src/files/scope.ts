import ignore, { type Ignore } from 'ignore';
import type { Settings } from '../lint/settings.ts';
import { leftOut } from './left-out.ts';

/** What belongs to the backlog, seen from one folder: by the settings, by what is left out by default, and by what git ignores. */
export interface Scope {
  /** Relative to the root, with a `/` at its end; empty for the root. */
  readonly path: string;
  readonly choice: Choice;
  /** The ignore files from the root down to here. */
  readonly ignoreFiles: readonly IgnoreFile[];
  /** True in a folder that is left out, and entered only because the settings bring something in it back. */
  readonly out: boolean;
}

/** The patterns of the settings that choose files. */
export type Patterns = Pick<Settings, 'include' | 'exclude'>;

interface Choice {
  readonly include: Ignore;
  readonly exclude: Ignore;
  readonly byDefault: Ignore;
  readonly wayTo: readonly (readonly string[])[];
}

interface IgnoreFile {
  readonly path: string;
  readonly patterns: Ignore;
}

/** The scope of a root folder. */
export function rootScope({ include, exclude }: Patterns): Scope {
  const choice = {
    include: ignore().add(include),
    exclude: ignore().add(exclude),
    byDefault: ignore().add(leftOut),
    wayTo: include.map(plainSegments),
  };
  return { path: '', choice, ignoreFiles: [], out: false };
}

/** The scope with the text of the folder's `.gitignore`. Git compares names exactly. */
export function withIgnoreFile(scope: Scope, text: string): Scope {
  const patterns = ignore({ ignorecase: false }).add(text.replace(/^\uFEFF/, ''));
  return { ...scope, ignoreFiles: [...scope.ignoreFiles, { path: scope.path, patterns }] };
}

/** True for the names of files that may hold a backlog: Markdown and Gherkin. */
export const mayHoldBacklog = (name: string): boolean => /\.(?:md|markdown|feature)$/i.test(name);

/** True where the file of this name may hold a backlog and belongs to this one. */
export function admits(scope: Scope, name: string): boolean {
  if (!mayHoldBacklog(name)) return false;
  const path = scope.path + name;
  const { include, exclude } = scope.choice;
  return !exclude.ignores(path) && (include.ignores(path) || !isOut(scope, path));
}

/** The scope of the folder of this name; undefined where nothing in it belongs to the backlog. */
export function enter(scope: Scope, name: string): Scope | undefined {
  const path = `${scope.path}${name}/`;
  const { include, exclude, wayTo } = scope.choice;
  if (exclude.ignores(path)) return undefined;
  const out = isOut(scope, path);
  if (out && !include.ignores(path) && !wayTo.some((segments) => leadsTo(segments, path))) return undefined;
  return { ...scope, path, out };
}

const isOut = (scope: Scope, path: string): boolean => scope.out || scope.choice.byDefault.ignores(path) || isIgnoredByGit(scope, path);

/** The ignore file nearest to the path that says anything of it decides. */
function isIgnoredByGit({ ignoreFiles }: Scope, path: string): boolean {
  for (let at = ignoreFiles.length - 1; at >= 0; at--) {
    const file = ignoreFiles[at];
    const said = file?.patterns.test(path.slice(file.path.length));
    if (said?.ignored) return true;
    if (said?.unignored) return false;
  }
  return false;
}

/** The folders that a pattern names before its first wildcard; none for a pattern that may match at any depth. */
function plainSegments(pattern: string): string[] {
  const segments = pattern.replace(/^\//, '').split('/');
  const wild = segments.findIndex((segment) => /[*?[\\!]/.test(segment));
  return pattern.replace(/\/$/, '').includes('/') ? segments.slice(0, wild < 0 ? segments.length : wild) : [];
}

/** True where a pattern may match below the folder. Nobody means `node_modules` or `.git` without naming them. */
function leadsTo(segments: readonly string[], path: string): boolean {
  if (segments.length === 0) return !/(?:^|\/)(?:node_modules|\.git)\/$/.test(path);
  const folders = path.split('/').slice(0, -1);
  return folders.every((folder, at) => at >= segments.length || folder === segments[at]);
}
