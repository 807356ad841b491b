// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { embeddedVsCode } from './install.mjs';
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
 * }} options `extension` is a folder to run from, `kind` is `web` for the web worker host, `tests` run when the window is open
 */
export async function openWindow({ folder, extension, kind, tests, settings, ...folders }) {
  const [vsCode, program] = await Promise.all([embeddedVsCode(), findBrowser()]);
  const kinds = kind && extension ? { 'remote.extensionKind': { [identifier(extension)]: [kind] } } : {};
  const [server, browser] = await Promise.all([
    startServer(vsCode, { ...folders, settings: { ...kinds, ...settings }, flags: forTests }),
    launch(program),
  ]);
  const payload = {
    skipWelcome: 'true',
    ...(extension && { extensionDevelopmentPath: remote(server, extension) }),
    ...(tests && { extensionTestsPath: remote(server, tests) }),
  };
  const opened = await openPage(browser, workbenchUrl(server, folder, payload));
  const close = async () => {
    await browser.close();
    server.stop();
  };
  return { ...opened, ended: server.ended, close };
}

/**
 * The workbench in a browser does not heed `extensionDevelopmentKind`; a setting that names the extension does the same.
 * @param {string} extension
 */
function identifier(extension) {
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  return `${publisher}.${name}`;
}

/**
 * The browser ends with this process at the latest.
 * @param {import('./browser.mjs').Browser} browser
 */
function launch({ executablePath, env }) {
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, args, env: { .../** @type {any} */ (process.env), ...env }, ...signals });
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
async function openPage(browser, url) {
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
