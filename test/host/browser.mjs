// @ts-check
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { install, piece } from './pieces.mjs';
import { onPath } from './places.mjs';

const version = '153.0.0';

/**
 * A Chromium that runs here: the one that CHROME names, the system's, or else one fetched from the registry.
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const named = process.env.CHROME;
  if (named && !existsSync(named)) throw new Error(`CHROME names ${named}, which is not there.`);
  const executablePath = named ?? systemBrowsers().find((place) => runs(place));
  return executablePath ? { executablePath, env: {} } : fetchedBrowser();
}

function systemBrowsers() {
  const places = { darwin: macPlaces, win32: windowsPlaces }[String(process.platform)] ?? pathPlaces;
  return places().filter((place) => existsSync(place));
}

function pathPlaces() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return names.map(onPath).filter((place) => place !== undefined);
}

function macPlaces() {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return [...names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`), ...pathPlaces()];
}

function windowsPlaces() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, programFiles32, LOCALAPPDATA].filter((folder) => folder !== undefined);
  const names = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Ubuntu puts a script in the browser's place that only says how to install it. On Windows `--version` opens a window.
 * @param {string} browser
 */
function runs(browser) {
  return process.platform === 'win32' || spawnSync(browser, ['--version']).status === 0;
}

/** @returns {Promise<Browser>} */
async function fetchedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME to its path.');
  }
  const folder = await piece(`chromium-${version}`, unpack);
  const executablePath = join(folder, 'chromium');
  /** @type {Record<string, string>} */
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  if (runs(executablePath)) return { executablePath, env: fonts };
  return { executablePath, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
}

/**
 * Unpacked by hand: the package's own script wants a newer Node and writes into the system's temporary folder.
 * @param {string} folder
 */
async function unpack(folder) {
  await install(folder, '@sparticuz/chromium', version);
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  const { extract } = createRequire(join(folder, 'package.json'))('tar-fs');
  await Promise.all([
    inflate(join(packed, 'chromium.br'), createWriteStream(join(folder, 'chromium'), { mode: 0o755 })),
    inflate(join(packed, 'swiftshader.tar.br'), extract(folder)),
    ...['fonts', 'al2023'].map((name) => {
      mkdirSync(join(folder, name));
      return inflate(join(packed, `${name}.tar.br`), extract(join(folder, name)));
    }),
  ]);
  rmSync(join(folder, 'node_modules'), { recursive: true });
}

/**
 * @param {string} file
 * @param {NodeJS.WritableStream} target
 */
function inflate(file, target) {
  return pipeline(createReadStream(file), createBrotliDecompress({ chunkSize: 2 ** 21 }), target);
}
