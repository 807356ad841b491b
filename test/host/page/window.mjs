// @ts-check
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../lifetime.mjs';
import { out, root } from '../places.mjs';
import { openWindow } from '../workbench.mjs';

/**
 * A window for the tests of the `describe` around the call. Where one fails, a screenshot shows what it saw.
 * @param {Parameters<typeof open>[0]} options
 * @returns {() => OpenWindow}
 */
export function windowFor(options) {
  /** @type {OpenWindow} */
  let window;
  before(async () => {
    window = await open(options);
  });
  afterEach(async function () {
    if (this.currentTest?.isFailed()) await window.screenshot(`failed, ${this.currentTest.fullTitle()}`);
  });
  after(() => window?.close());
  return () => window;
}

/** The two extension hosts that the extension runs in. */
export const hosts = /** @type {const} */ (['node', 'web']);

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/**
 * A window on a folder of its own, with the extension from this repository unless another place for it is given.
 * @typedef {Awaited<ReturnType<typeof open>>} OpenWindow
 * @param {{
 *   host?: 'node' | 'web',
 *   files?: string | Record<string, string>,
 *   theme?: keyof typeof themes,
 *   settings?: Record<string, unknown>,
 *   installed?: { extensionsDir: string, userDataDir: string },
 * }} options `files` is a folder to copy or the files by their paths
 */
export async function open({ host = 'node', files = {}, theme = 'light', settings, installed }) {
  const temporary = temporaryFolder();
  const folder = join(temporary, 'backlog');
  mkdirSync(folder);
  if (typeof files === 'string') cpSync(join(root, files), folder, { recursive: true });
  else for (const [path, text] of Object.entries(files)) write(path, text);
  const window = await openWindow({
    folder,
    userDataDir: installed?.userDataDir ?? join(temporary, 'user-data'),
    extensionsDir: installed?.extensionsDir ?? join(temporary, 'extensions'),
    extension: installed ? undefined : root,
    kind: host === 'web' ? 'web' : undefined,
    settings: { 'workbench.colorTheme': themes[theme], ...settings },
  });
  return { ...window, folder, write, screenshot };

  /**
   * Writes a file as another program would.
   * @param {string} path
   * @param {string} text
   */
  function write(path, text) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** @param {string} name */
  function screenshot(name) {
    return window.page.screenshot({ path: join(out, 'screenshots', `${name} (${host} host).png`) });
  }
}
