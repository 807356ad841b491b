// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
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
 * @typedef {Awaited<ReturnType<typeof import('./install.mjs').embeddedVsCode>>} VsCode
 * @typedef {{ authority: string, ended: Promise<string>, stop: () => void }} Server `ended` gives the last words
 */

/**
 * Starts VS Code’s own web server on a free port of this machine alone.
 * @param {VsCode} vsCode
 * @param {Folders & { settings?: Record<string, unknown> }} options
 * @returns {Promise<Server>}
 */
export async function startServer(vsCode, { settings, ...folders }) {
  writeSettings(folders.userDataDir, settings);
  const child = spawn(vsCode.node, [vsCode.serverMain, ...listening, ...folderArguments(folders)], {
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
  return { authority: `127.0.0.1:${port}`, ended, stop };
}

const listening = [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
  // Without it a built workbench takes no tests and no extension under development.
  '--enable-smoke-test-driver',
  // The server goes when its window goes, even if nobody was left to stop it.
  ...['--enable-remote-auto-shutdown', '--reconnection-grace-time', '5'],
];

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
 * @param {Record<string, string>} payload what the workbench is told beyond the folder
 */
export function workbenchUrl({ authority }, folder, payload) {
  const url = new URL(`http://${authority}/`);
  url.searchParams.set(folder ? 'folder' : 'ew', folder ? pathToFileURL(resolve(folder)).pathname : 'true');
  url.searchParams.set('payload', JSON.stringify(Object.entries({ skipWelcome: 'true', ...payload })));
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
