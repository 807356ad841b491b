import { type Command, isBadUse } from './command.ts';
import { printItems } from './list-pretty.ts';
import { type ListedFile, rowsOf } from './list-row.ts';
import { config, format } from './option.ts';
import { shownPath } from './path.ts';
import { json } from './printing.ts';
import { type Project, readProjects } from './project.ts';

/** `clearstory list`: every item of a backlog. */
export const list: Command = {
  name: 'list',
  summary: 'Lists the epics, stories and other items of a backlog.',
  options: [format, config],

  async run(request, shell) {
    const projects = await readProjects(request, shell);
    if (isBadUse(projects)) return projects;
    for (const { settingsFile } of projects) {
      if (settingsFile?.problems.length) shell.complain(brokenSettings(shownPath(shell.folder, settingsFile.uri)));
    }
    const files = filesOf(projects, shell.folder);
    if (request.value(format) === 'json') shell.write(json(files.flatMap(rowsOf)));
    else printItems(files, { shell, colour: request.colour });
    return 0;
  },
};

const brokenSettings = (path: string): string => `${path} has mistakes, and defaults stand in for them. “clearstory lint” shows where.\n`;

const filesOf = (projects: readonly Project[], folder: string): ListedFile[] =>
  projects
    .flatMap(({ documents }) => documents)
    .map((document) => ({ path: shownPath(folder, document.uri), document }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
