// @ts-check
// Builds, says what the command line says of the sample backlog, and opens it in VS Code with the extension.
// With --embedded: in the embedded VS Code even where the desktop’s is, and without opening a browser.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../test/host/lifetime.mjs';
import { onPath, root } from '../test/host/places.mjs';
import { startServer, workbenchUrl } from '../test/host/server.mjs';

const examples = join(root, 'examples');
const onlyEmbedded = process.argv.includes('--embedded');

if (node('esbuild.mjs') !== 0) process.exit(1);
node('dist/cli.js', 'lint', 'examples');
node('dist/cli.js', 'list', 'examples');
if (onlyEmbedded || !openDesktop()) await openEmbedded();

/** @param {string[]} args */
function node(...args) {
  console.log(`\n> node ${args.join(' ')}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status;
}

function openDesktop() {
  if (!onPath('code')) return false;
  console.log('\nOpening the sample backlog in VS Code.');
  const options = { stdio: /** @type {const} */ ('inherit'), shell: process.platform === 'win32' };
  return spawnSync('code', [`--extensionDevelopmentPath=${root}`, examples], options).status === 0;
}

async function openEmbedded() {
  const folder = temporaryFolder();
  const extensionsDir = join(folder, 'extensions');
  mkdirSync(extensionsDir);
  symlinkSync(root, join(extensionsDir, 'clearstory.clearstory'), 'junction');
  const server = await startServer({ extensionsDir, userDataDir: join(folder, 'user-data') });
  const address = workbenchUrl(server, examples);
  console.log(`\nThe sample backlog is open at ${address}\nCtrl+C ends it.`);
  if (!onlyEmbedded) openBrowser(address);
  await server.ended;
}

/** @param {string} address */
function openBrowser(address) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[String(process.platform)] ?? ['xdg-open'];
  if (command && onPath(command)) spawn(command, [...args, address], { stdio: 'ignore', detached: true }).unref();
}
