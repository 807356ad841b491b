// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<() => void>} */
const endings = new Set();

/**
 * Runs `end` when this process ends, however it ends (only SIGKILL leaves no time), or when the result is called.
 * @param {() => void} end has to be synchronous
 * @returns {() => void}
 */
export function atExit(end) {
  if (endings.size === 0) listen();
  const once = () => {
    if (endings.delete(once)) end();
  };
  endings.add(once);
  return once;
}

/** A new folder outside the repository, removed at the end. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'clearstory-'));
  atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Asks a process that was started with `detached`, and all that it started, to end.
 * @param {number | undefined} pid
 */
export function endGroup(pid) {
  signalGroup(pid, 'SIGTERM');
}

/**
 * The same without asking.
 * @param {number | undefined} pid
 */
export function killGroup(pid) {
  signalGroup(pid, 'SIGKILL');
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (!pid) return;
  if (process.platform === 'win32') return void spawnSync('taskkill', ['/pid', `${pid}`, '/t', '/f']);
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

let listening = false;

function listen() {
  if (listening) return;
  listening = true;
  process.on('exit', () => {
    for (const end of [...endings].reverse()) end();
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
