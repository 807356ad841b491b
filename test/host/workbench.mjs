// @ts-check
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { forTests, remote, startServer, workbenchUrl } from './server.mjs';

/** On a closed network the browser’s own calls home would hold up its start and its end. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A window of the embedded VS Code, in a server and a browser of its own.
 * @typedef {Awaited<ReturnType<typeof openWindow>>} Window
 * @param {import('./server.mjs').Folders & {
 *   folder?: string,
 *   extension?: string,
 *   kind?: string,
 *   tests?: string,
 *   settings?: Record<string, unknown>,
 * }} options `extension` is a folder to run from, `kind` is `web` for the web worker host, `tests` are a file in the extension
 */
export async function openWindow({ folder, extension, kind, tests, settings, ...folders }) {
  const [server, browser] = await Promise.all([startServer({ ...folders, settings, flags: forTests }), launch()]);
  const place = kind === 'web' && extension ? webOnly(extension) : extension;
  const payload = {
    skipWelcome: 'true',
    ...(place && { extensionDevelopmentPath: remote(server, place) }),
    ...(place && extension && tests && { extensionTestsPath: remote(server, join(place, relative(extension, tests))) }),
  };
  const opened = await openPage(browser, workbenchUrl(server, folder, payload));
  const close = async () => {
    await browser.close();
    server.stop();
  };
  return { ...opened, ended: server.ended, close };
}

/**
 * The extension as an editor in a browser sees it, without `main`: where a server is there too, it would run in Node.
 * @param {string} extension
 */
function webOnly(extension) {
  const folder = temporaryFolder();
  const { main, ...manifest } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const entry of readdirSync(extension, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    symlinkSync(join(extension, entry.name), join(folder, entry.name), 'junction');
  }
  return folder;
}

/** A browser without a window; it ends with this process at the latest. */
export async function launch() {
  const { executablePath, env } = await findBrowser();
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, args, env: { .../** @type {any} */ (process.env), ...env }, ...signals });
}

/**
 * A page of the workbench at an address.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function openPage(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.exposeFunction('codeAutomationLog', log);
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} the exit code of the tests */
  const exit = new Promise((resolve) => (end = resolve));
  await page.exposeFunction('codeAutomationExit', end);
  await page.goto(url);
  return { page, exit };
}

/** What the workbench says of itself: it has no native modules, no service worker and no network here. */
const noise = new RegExp(
  [
    '^(Resolv\\w+ connection token|Creating a socket|Updating additional builtin|Ignoring fetching|Canceled)',
    '^\\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)',
    'Could not locate the bindings|build/Release/watchdog',
  ].join('|'),
);

/**
 * @param {string} type
 * @param {unknown[]} words
 */
function log(type, words) {
  if (noise.test(String(words[0]))) return;
  if (type === 'error' || type === 'warn') console.error(...words);
  else console.log(...words);
}
