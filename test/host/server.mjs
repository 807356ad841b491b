// @ts-check
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { embeddedVsCode } from './install.mjs';
import { atExit, killGroup } from './lifetime.mjs';

/** What makes a fresh window look and act alike each time, and keeps it off the network. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @param {string} userDataDir
 * @param {Record<string, unknown>} [settings] beyond those that keep a window quiet
 */
export function writeSettings(userDataDir, settings) {
  const folder = join(userDataDir, 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/**
 * @typedef {{ userDataDir: string, extensionsDir: string }} Folders
 * @typedef {{ authority: string, token: string, ended: Promise<string>, stop: () => void }} Server `ended` gives the last words
 */

/**
 * Starts VS Code’s own web server on a free port of this machine, for those who have its token.
 * @param {Folders & { settings?: Record<string, unknown>, flags?: readonly string[] }} options
 * @returns {Promise<Server>}
 */
export async function startServer({ settings, flags = [], ...folders }) {
  const vsCode = await embeddedVsCode();
  writeSettings(folders.userDataDir, settings);
  const token = randomUUID();
  const address = ['--host', '127.0.0.1', '--port', '0', '--connection-token', token];
  const child = spawn(vsCode.node, [vsCode.serverMain, ...address, ...flags, ...folderArguments(folders)], {
    detached: process.platform !== 'win32',
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = atExit(() => killGroup(child.pid));
  let said = '';
  const started = new Promise((ready) => {
    const hear = (/** @type {Buffer} */ chunk) => {
      said = (said + chunk).slice(-20_000);
      const port = /listening on (\d+).*agent started/s.exec(said)?.[1];
      if (port) ready(port);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
  });
  /** @type {Promise<string>} */
  const ended = new Promise((end) => child.on('close', () => end(said)));
  const port = await Promise.race([started, ended.then(() => undefined)]);
  if (!port) throw new Error(`The embedded VS Code did not start:\n${said}`);
  return { authority: `127.0.0.1:${port}`, token, ended, stop };
}

/** A built workbench takes tests and an extension under development only so, and its server goes when nobody is left to stop it. */
export const forTests = ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown', '--reconnection-grace-time', '5'];

/**
 * @param {Folders} folders
 */
export function folderArguments({ userDataDir, extensionsDir }) {
  const folders = ['--server-data-dir', userDataDir, '--user-data-dir', userDataDir, '--extensions-dir', extensionsDir];
  return [...folders, '--accept-server-license-terms', '--telemetry-level', 'off'];
}

/**
 * The address of a folder opened in the server’s workbench.
 * @param {Server} server
 * @param {string | undefined} folder
 * @param {Record<string, string>} [payload] what the workbench is told beyond the folder
 */
export function workbenchUrl({ authority, token }, folder, payload = {}) {
  const url = new URL(`http://${authority}/?tkn=${token}`);
  if (folder) url.searchParams.set('folder', pathToFileURL(resolve(folder)).pathname);
  else url.searchParams.set('ew', 'true');
  if (Object.keys(payload).length > 0) url.searchParams.set('payload', JSON.stringify(Object.entries(payload)));
  return url.href;
}

/**
 * A file of this machine as the workbench names it.
 * @param {Server} server
 * @param {string} file
 */
export function remote({ authority }, file) {
  return `vscode-remote://${authority}${pathToFileURL(resolve(file)).pathname}`;
}
