// @ts-check
// Builds for release and packs the extension; fails when the server for browsers has grown too large.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { install, piece } from '../test/host/pieces.mjs';
import { root } from '../test/host/places.mjs';

/** Fetched when it is wanted: it would bring three hundred packages into every install. */
const vsce = '3.9.2';
const largestWebServer = 1_500_000;

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const dist = join(root, 'dist');
const vsix = join(root, `${name}-${version}.vsix`);

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, ['esbuild.mjs', '--minify'], { cwd: root, stdio: 'inherit' });
const { createVSIX } = await packager();
await createVSIX({ cwd: root, packagePath: vsix, dependencies: false });

for (const file of readdirSync(dist).sort()) print(join('dist', file));
print(`${name}-${version}.vsix`);
if (size('dist/server.web.js') >= largestWebServer) {
  console.error(`dist/server.web.js has to stay under ${megabytes(largestWebServer)}.`);
  process.exitCode = 1;
}

async function packager() {
  const folder = await piece(`vsce-${vsce}`, (part) => install(part, '@vscode/vsce', vsce));
  return createRequire(join(folder, 'package.json'))('@vscode/vsce');
}

/** @param {string} file */
function print(file) {
  console.log(`${megabytes(size(file))}  ${file}`);
}

/** @param {string} file */
function size(file) {
  return statSync(join(root, file)).size;
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
