// @ts-check
// All that there is to check, each once, with one summary at the end. With --unit: what needs no VS Code.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atExit, endGroup } from '../test/host/lifetime.mjs';
import { out, root } from '../test/host/places.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, seconds: number, counts: Counts }} Result
 */

const projects = ['.', 'server', 'server/tsconfig.node.json', 'client', 'test/e2e', 'test/host'];

/** @typedef {[name: string, run: () => Promise<Counts>][]} Steps */

/** @type {Steps} */
const withoutVsCode = [
  ['build', () => check('node', ['esbuild.mjs', '--tests'])],
  ['types', () => checkTypes()],
  ['style', () => check(binary('biome'), ['check'])],
  ['units', () => mocha('units', 'out/test', 10)],
];

/** @type {Steps} */
const withVsCode = [
  ['fetch', () => check('node', ['scripts/fetch.mjs'])],
  ['host', () => mocha('host', 'test/host/self', 60)],
  ['end to end, Node host', () => counted('e2e-node', ['test/host/run.mjs', 'node'])],
  ['end to end, web host', () => counted('e2e-web', ['test/host/run.mjs', 'web'])],
  ['pages', () => mocha('pages', 'test/host/page', 120, 2)],
  ['package', () => check('node', ['scripts/package.mjs'])],
  ['installed', () => mocha('installed', 'test/host/installed', 120, 1)],
];

/** @type {Result[]} */
const results = [];
const steps = process.argv.includes('--unit') ? withoutVsCode : [...withoutVsCode, ...withVsCode];
for (const [name, run] of steps) {
  console.log(`\n${name}`);
  const began = performance.now();
  const counts = await run();
  results.push({ name, counts, seconds: (performance.now() - began) / 1000 });
  if (name === 'build' && counts.failed > 0) break;
}
summarise();

function summarise() {
  console.log();
  for (const { name, seconds, counts } of results) {
    const said = counts.failed > 0 ? `${counts.failed} failed` : counts.passed > 0 ? `${counts.passed} passed` : 'fine';
    console.log(`${name.padEnd(24)}${seconds.toFixed(1).padStart(6)} s   ${said}`);
  }
  const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
  const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
  const line = `${passed} passed, ${failed} failed`;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'counts.txt'), `${line}\n`);
  console.log(`\n${line}`);
  process.exit(failed > 0 ? 1 : 0);
}

async function checkTypes() {
  const all = await Promise.all(projects.map((project) => check(binary('tsc'), ['-p', project])));
  return { passed: 0, failed: all.reduce((sum, { failed }) => sum + failed, 0) };
}

/**
 * A check counts only when it fails: it is not a test.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function check(command, args) {
  return { passed: 0, failed: (await code(command, args)) === 0 ? 0 : 1 };
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {number} seconds how long one test may take
 * @param {number} retries how often a test is tried again: a workbench on a busy machine may miss a gesture
 */
function mocha(name, folder, seconds, retries = 0) {
  return counted(name, ['--enable-source-maps', 'scripts/mocha.mjs', folder, `${seconds}`, `${retries}`]);
}

/**
 * A script that runs tests and writes their counts into the file that CLEARSTORY_COUNTS names.
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function counted(name, args) {
  const file = join(out, `${name}.json`);
  const exit = await code('node', args, { CLEARSTORY_COUNTS: file });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed, failed: failed || (exit === 0 ? 0 : 1) };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
function code(command, args, env) {
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  const done = atExit(() => endGroup(child.pid));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      done();
      resolve(status ?? 1);
    });
  });
}

/** @param {string} name */
function binary(name) {
  return join(root, 'node_modules/.bin', name);
}
