// @ts-check
// Bundles again on every change, and then runs the unit tests again.
import { spawn } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import { atExit } from '../test/host/lifetime.mjs';
import { out, root } from '../test/host/places.mjs';

/** A build writes many files; the tests start when it has been quiet for so long. */
const quiet = 300;

/** @type {import('node:child_process').ChildProcess | undefined} */
let tests;
/** @type {NodeJS.Timeout | undefined} */
let soon;

mkdirSync(out, { recursive: true });
const bundler = start('esbuild.mjs', '--tests', '--watch');
atExit(() => bundler.kill());
atExit(() => tests?.kill());
watch(out, { recursive: true }, (_, name) => {
  if (!name?.endsWith('.test.mjs')) return;
  clearTimeout(soon);
  soon = setTimeout(runTests, quiet);
});

function runTests() {
  tests?.kill();
  tests = start('--enable-source-maps', 'scripts/mocha.mjs', 'out/test');
}

/** @param {string[]} args */
function start(...args) {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
}
