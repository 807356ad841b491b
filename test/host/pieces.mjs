// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { store } from './places.mjs';

/**
 * A folder of the store that is either complete or not there: `make` fills it under another name, a rename puts it in place.
 * So an interrupted install is started again, and of two at once the first to end wins.
 * @param {string} name names the version too, so that a new version is a new folder
 * @param {(folder: string) => Promise<void>} make
 * @returns {Promise<string>} the folder
 */
export async function piece(name, make) {
  const place = join(store, name);
  if (existsSync(place)) return place;
  mkdirSync(store, { recursive: true });
  sweep();
  const part = mkdtempSync(`${place}.part-${process.pid}-`);
  const began = performance.now();
  try {
    await make(part);
    putInPlace(part, place);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  console.log(`Fetched ${name} into .vscode-test/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  return place;
}

/**
 * Installs packages at exact versions, without their scripts.
 * @param {string} folder
 * @param {Record<string, string>} dependencies
 */
export function install(folder, dependencies) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  return npm(folder, ['install', '--no-package-lock']);
}

/**
 * @param {string} folder
 * @param {string[]} args
 * @returns {Promise<void>}
 */
export function npm(folder, args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  const options = { cwd: folder, shell: process.platform === 'win32' };
  const child = spawn('npm', [...args, ...quiet], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ${args.join(' ')} failed in ${folder}:\n${said}`))));
  });
}

/**
 * @param {string} part
 * @param {string} place
 */
function putInPlace(part, place) {
  try {
    renameSync(part, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
}

/** Removes what runs that were killed have left. */
function sweep() {
  for (const name of readdirSync(store)) {
    const pid = /\.part-(\d+)-\w+$/.exec(name)?.[1];
    if (pid && !alive(Number(pid))) rmSync(join(store, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
