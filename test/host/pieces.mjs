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
export async function piece(name, make, within = store) {
  const place = join(within, name);
  if (existsSync(place)) return place;
  mkdirSync(within, { recursive: true });
  sweep(within);
  const part = mkdtempSync(`${place}.part-${process.pid}-`);
  try {
    await make(part);
    putInPlace(part, place);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return place;
}

/**
 * Installs a package at an exact version, without scripts.
 * @param {string} folder
 * @param {string} name
 * @param {string} version
 */
export async function install(folder, name, version) {
  console.log(`Fetching ${name} ${version}, this once.`);
  const began = performance.now();
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: version } }));
  await npm(folder, ['install', '--no-package-lock']);
  console.log(`Fetched ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
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

/**
 * Removes what runs that were killed have left.
 * @param {string} within
 */
function sweep(within) {
  for (const name of readdirSync(within)) {
    const pid = /\.part-(\d+)-\w+$/.exec(name)?.[1];
    if (pid && !alive(Number(pid))) rmSync(join(within, name), { recursive: true, force: true });
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
