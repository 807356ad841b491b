import { readArguments } from './arguments.ts';
import { type ExitCode, isBadUse } from './command.ts';
import { help } from './help.ts';
import type { Shell } from './shell.ts';

/** Does what a command line asks for; resolves to the exit code. */
export async function run(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const read = readArguments(words, shell.tokenise);
  if (isBadUse(read)) return refuse(read.badUse, shell);
  const { command, flags, request } = read;
  if (flags.has('version')) return answer(`${shell.version}\n`, shell);
  if (flags.has('help')) return answer(help(command), shell);
  if (!command) return refuse(help().trimEnd(), shell);
  const result = await command.run({ ...request, colour: shell.colour && !flags.has('no-color') }, shell);
  return isBadUse(result) ? refuse(result.badUse, shell) : result;
}

function answer(text: string, shell: Shell): ExitCode {
  shell.write(text);
  return 0;
}

function refuse(message: string, shell: Shell): ExitCode {
  shell.complain(`${message}\n`);
  return 2;
}
