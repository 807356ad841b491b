import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { run } from './cli/run.ts';
import type { Shell } from './cli/shell.ts';
import { disk } from './files/disk.node.ts';
import { locate } from './files/locate.node.ts';

const { argv, env, stdout, stderr } = process;

const shell: Shell = {
  files: disk,
  folder: locate('.'),
  version,
  colour: stdout.isTTY && !env.NO_COLOR,
  locate,
  tokenise: (args, options) => parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens,
  write: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
  showProgress: stderr.isTTY ? (line) => stderr.write(`\r\u001b[K${line}`) : undefined,
  now: () => performance.now(),
};

// A reader that has seen enough, such as `head`, is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(argv.slice(2), shell)
  .catch((error: unknown) => {
    console.error(error);
    return 2;
  })
  // The process ends by itself, when a pipe has taken everything.
  .then((code) => {
    process.exitCode = code;
  });
