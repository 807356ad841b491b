// @ts-check
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { embedded } from '../desktop.mjs';
import { temporaryFolder } from '../lifetime.mjs';

const manifest = {
  name: 'probe',
  publisher: 'probe',
  version: '1.0.0',
  engines: { vscode: '^1.91.0' },
  main: 'out/main.js',
  browser: 'out/main.js',
};

describe('the executable that stands in for VS Code', () => {
  it('ends as the tests end, and passes on what they say', async () => {
    const { said, code } = await run('console.log("%s, %s", typeof process, "it works")');
    assert.match(said, /^object, it works$/m);
    assert.equal(code, 0);
  });

  it('fails when the tests fail', async () => {
    const { said, code } = await run('throw new Error("the sky fell")');
    assert.match(said, /the sky fell/);
    assert.equal(code, 1);
  });

  it('runs tests in a web worker', async () => {
    const { said, code } = await run('console.log(typeof process)', '--extensionDevelopmentKind=web');
    assert.match(said, /^undefined$/m);
    assert.equal(code, 0);
  });

  it('leaves no process behind when it is stopped', async function () {
    if (process.platform === 'win32') this.skip();
    const child = start('console.log("waiting at", process.pid); return new Promise(() => {})');
    let host = 0;
    for await (const line of createInterface(child.stdout)) {
      host = Number(/waiting at (\d+)/.exec(line)?.[1] ?? 0);
      if (host) break;
    }
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [143, null]);
    while (runs(host));
  });
});

/**
 * Whether a process is there, other than as a dead one that nobody has asked after.
 * @param {number} pid
 */
function runs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

/**
 * @param {string} body of the tests’ function
 * @param {string[]} args
 */
async function run(body, ...args) {
  const child = start(body, ...args);
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { said, code };
}

/**
 * @param {string} body
 * @param {string[]} args
 */
function start(body, ...args) {
  const folder = temporaryFolder();
  const extension = join(folder, 'extension');
  const tests = join(extension, 'out/tests.js');
  for (const name of [dirname(tests), join(folder, 'workspace')]) mkdirSync(name, { recursive: true });
  writeFileSync(join(extension, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'out/main.js'), '');
  writeFileSync(tests, `exports.run = async () => { ${body} };`);
  const paths = [`--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`];
  return spawn(embedded, [...paths, ...args, join(folder, 'workspace')], { stdio: ['ignore', 'pipe', 'pipe'] });
}
