import { flags } from './arguments.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { Option } from './option.ts';

/** The help of one command, or of the program where none is named. */
export const help = (command?: Command): string => (command ? commandHelp(command) : programHelp());

const programHelp = (): string => `Clearstory reads the backlog in your Markdown files.

Usage: clearstory COMMAND [options] [paths]

Commands
${table(commands.map(({ name, summary }) => [name, summary]))}

“clearstory COMMAND --help” shows the options of a command.
`;

const commandHelp = ({ name, summary, options }: Command): string => `${summary}

Usage: clearstory ${name} [options] [paths]

Paths are files and folders; without any, the working directory is read.

Options
${table([...options.map(optionRow), ...Object.entries(flags).map(([flag, words]) => [`--${flag}`, words] as const)])}

Exit codes
${table([
  ['0', 'done'],
  ['1', 'done, with findings at or over --fail-on'],
  ['2', 'not done: the command line or the settings are wrong'],
])}
`;

function optionRow({ name, placeholder, summary, fallback }: Option): readonly [string, string] {
  return [`--${name} ${placeholder}`, fallback === undefined ? summary : `${summary} (${fallback})`];
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
