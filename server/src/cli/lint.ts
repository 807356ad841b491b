import { type Command, isBadUse } from './command.ts';
import { printFindings } from './lint-pretty.ts';
import { findingsOf, inOrder } from './lint-row.ts';
import { config, failOn, format } from './option.ts';
import { json } from './printing.ts';
import { readProjects } from './project.ts';
import { reaches } from './severity.ts';

/** `clearstory lint`: what is missing or unclear in a backlog. */
export const lint: Command = {
  name: 'lint',
  summary: 'Says what is missing or unclear in the stories of a backlog.',
  options: [format, failOn, config],

  async run(request, shell) {
    const projects = await readProjects(request, shell);
    if (isBadUse(projects)) return projects;
    const rows = projects.flatMap((project) => findingsOf(project, shell.folder)).sort(inOrder);
    if (request.value(format) === 'json') shell.write(json(rows));
    else printFindings(rows, projects, { shell, colour: request.colour });
    return rows.some(({ severity }) => reaches(severity, request.value(failOn))) ? 1 : 0;
  },
};
