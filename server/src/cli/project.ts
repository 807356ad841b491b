import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import { readBacklog, readDocument } from '../files/read-backlog.ts';
import { nameOf, relativePath } from '../files/uri.ts';
import { defaultSettings, type Settings } from '../lint/settings.ts';
import { type BadUse, badUse, isBadUse, type Request } from './command.ts';
import { config } from './option.ts';
import { isWithin, shownPath } from './path.ts';
import { count } from './printing.ts';
import { type Progress, showProgress } from './progress.ts';
import { readGivenSettings, readRootSettings, type SettingsFile } from './settings-file.ts';
import type { Shell } from './shell.ts';
import { findTargets, type Target } from './target.ts';

/** One root: its whole backlog, so that rules across files speak truly, and the documents of it that somebody asks about. */
export interface Project {
  readonly settings: Settings;
  /** Undefined where the root has none, or another file was given. */
  readonly settingsFile: SettingsFile | undefined;
  readonly backlog: Backlog;
  readonly documents: readonly Document[];
}

/** Reads the backlogs of everything that a request names. A document belongs to one project: that of its nearest root. */
export async function readProjects(request: Request, shell: Shell): Promise<readonly Project[] | BadUse> {
  const targets = await findTargets(request.paths, shell);
  if (isBadUse(targets)) return targets;
  const path = request.value(config);
  const given = path === undefined ? undefined : await readGivenSettings(path, shell);
  if (isBadUse(given)) return given;
  const progress = showProgress(shell);
  const projects = await readEach(targets, { given, progress, shell });
  progress.end();
  return projects;
}

interface Means {
  readonly given: Settings | undefined;
  readonly progress: Progress;
  readonly shell: Shell;
}

async function readEach(targets: readonly Target[], means: Means): Promise<readonly Project[] | BadUse> {
  const projects: Project[] = [];
  const seen = new Set<string>();
  for (const root of rootsOf(targets)) {
    const asked = targets.filter((target) => target.root === root);
    const project = await readProject(root, asked, means);
    if (isBadUse(project)) return project;
    projects.push({ ...project, documents: project.documents.filter(({ uri }) => !seen.has(uri)) });
    for (const { uri } of project.documents) seen.add(uri);
  }
  return projects;
}

/** Deepest first. */
const rootsOf = (targets: readonly Target[]): string[] => [...new Set(targets.map(({ root }) => root))].sort((a, b) => b.length - a.length);

async function readProject(root: string, asked: readonly Target[], { given, progress, shell }: Means): Promise<Project | BadUse> {
  const settingsFile = given ? undefined : await readRootSettings(root, shell);
  const settings = given ?? settingsFile?.settings ?? defaultSettings;
  const onProgress = (read: number): void => progress.tell(`Read ${count(read, 'file')} …`);
  let backlog = await readBacklog(shell.files, root, { settings, onProgress });
  for (const { uri, isFolder } of asked) {
    if (isFolder || backlog.get(uri)) continue;
    const document = await readDocument(shell.files, { uri, path: relativePath(root, uri) ?? nameOf(uri) });
    if (!document)
      return badUse(`${shownPath(shell.folder, uri)} is not a text file of up to 16 MB. Name Markdown or Gherkin files, or folders.`);
    backlog = backlog.with(document);
  }
  const documents = [...backlog.documents()].filter(({ uri }) => asked.some((target) => isWithin(target.uri, uri)));
  return { settings, settingsFile, backlog, documents };
}
