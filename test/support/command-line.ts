import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { ExitCode } from '../../server/src/cli/command.ts';
import { run } from '../../server/src/cli/run.ts';
import type { Shell } from '../../server/src/cli/shell.ts';
import { normal } from '../../server/src/files/uri.ts';
import { memoryFiles } from './memory-files.ts';

/** What a command line printed, and how it ended. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line over files in memory, by their paths below the top; the working directory is `/work`. */
export async function commandLine(words: string, contents: Record<string, string | Uint8Array>, shell: Partial<Shell> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(words.split(' ').filter(Boolean), {
    files: memoryFiles(contents, 'file:///'),
    folder: 'file:///work',
    version: '1.2.3',
    colour: false,
    locate: (path) => normal(pathToFileURL(resolve('/work', path)).href),
    tokenise: (args, options) => parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens,
    write: (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    now: () => 0,
    ...shell,
  });
  return { code, out, err };
}
