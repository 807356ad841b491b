// @ts-check
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { forTests, remote, startServer, workbenchUrl } from './server.mjs';
import { serveFolder } from './static.mjs';

/** On a closed network the browser’s own calls home would hold up its start and its end. */
const flags = [
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
  const files = extension && kind === 'web' ? await serveFolder(extension) : undefined;
  const payload = {
    skipWelcome: 'true',
    ...(!files && extension && { extensionDevelopmentPath: remote(server, extension) }),
    ...(!files && tests && { extensionTestsPath: remote(server, tests) }),
  };
  const forWeb = files && extension ? { extension: files.at(extension), tests: tests ? files.at(tests) : undefined } : undefined;
  const opened = await openPage(browser, workbenchUrl(server, folder, payload), forWeb);
  const close = async () => {
    await browser.close();
    files?.close();
    server.stop();
  };
  return { ...opened, ended: server.ended, close };
}

/** A browser without a window; it ends with this process at the latest. */
export async function launch() {
  const { executablePath, env } = await findBrowser();
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath, args: flags, env: { .../** @type {any} */ (process.env), ...env }, ...signals });
}

/**
 * A page of the workbench at an address.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Development} [development]
 */
export async function openPage(browser, url, development) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, bypassCSP: development !== undefined });
  await page.exposeFunction('codeAutomationLog', log);
  /** @type {(code: number) => void} */
  let end = () => {};
  /** @type {Promise<number>} the exit code of the tests */
  const exit = new Promise((resolve) => (end = resolve));
  await page.exposeFunction('codeAutomationExit', end);
  page.on('crash', () => {
    console.error('The page of the workbench crashed.');
    end(1);
  });
  if (development) await page.addInitScript(configure, development);
  await page.goto(url);
  return { page, exit };
}

/**
 * Puts an extension for the web worker host where the workbench looks for it: into its configuration, which it reads from the page.
 * @typedef {{ extension: import('./static.mjs').UriParts, tests?: import('./static.mjs').UriParts }} Development
 * @param {Development} development
 */
function configure({ extension, tests }) {
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || !value) return value;
    const { developmentOptions, ...others } = JSON.parse(value);
    return JSON.stringify({ ...others, developmentOptions: { ...developmentOptions, extensions: [extension], extensionTestsPath: tests } });
  };
}

/** What the workbench says of itself: it has no native modules, no service worker and no network here. */
const noise = new RegExp(
  [
    '^(Loading development extension|Resolv\\w+ connection token|Creating a socket|Updating additional builtin|Ignoring fetching|Canceled)',
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
