// @ts-check
// All that there is to check, each once, with one summary at the end. With --unit: what needs no VS Code.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atExit, killGroup } from '../test/host/lifetime.mjs';
import { out, root } from '../test/host/places.mjs';
import { endToEnd } from '../test/host/run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, seconds: number, counts: Counts }} Result
 */

const projects = ['.', 'server', 'server/tsconfig.node.json', 'client', 'test/e2e', 'test/host'];
const second = 1000;

/** @type {[name: string, run: () => Promise<Counts>][]} */
const steps = [
  ['build', () => check('node', ['esbuild.mjs', '--tests'])],
  ['types', () => checkTypes()],
  ['style', () => check(binary('biome'), ['check'])],
  ['units', () => mocha('units', 10 * second, testFiles(join(out, 'test')))],
  ['end to end, Node host', () => endToEnd('node')],
  ['end to end, web host', () => endToEnd('web')],
  ['pages', () => mocha('pages', 120 * second, testFiles(join(root, 'test/host/page')))],
  ['package', () => check('node', ['scripts/package.mjs'])],
  ['installed', () => mocha('installed', 120 * second, testFiles(join(root, 'test/host/installed')))],
];

/** @type {Result[]} */
const results = [];
for (const [name, run] of process.argv.includes('--unit') ? steps.slice(0, 4) : steps) {
  console.log(`\n${name}`);
  const began = performance.now();
  const counts = await run();
  results.push({ name, counts, seconds: (performance.now() - began) / second });
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
 * @param {number} timeout
 * @param {string[]} files
 * @returns {Promise<Counts>}
 */
async function mocha(name, timeout, files) {
  const counts = join(out, `${name}.counts.json`);
  const exit = await code('node', ['--enable-source-maps', 'scripts/mocha.mjs', counts, `${timeout}`, ...files]);
  if (!existsSync(counts)) return { passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(counts, 'utf8'));
  return { passed, failed: failed || (exit === 0 ? 0 : 1) };
}

/** @param {string} folder */
function testFiles(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.mjs'));
  return names.sort().map((name) => join(folder, name));
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function code(command, args) {
  const child = spawn(command === 'node' ? process.execPath : command, args, {
    cwd: root,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  const done = atExit(() => killGroup(child.pid));
  return new Promise((resolve) => child.on('close', (status) => (done(), resolve(status ?? 1))));
}

/** @param {string} name */
function binary(name) {
  return join(root, 'node_modules/.bin', name);
}
