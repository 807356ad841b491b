// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embeddedVsCode } from './install.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { folderArguments } from './server.mjs';
import { openWindow } from './workbench.mjs';

/** Seconds after which tests that have not ended are ended. */
const timeLimit = 240;

const text = /** @type {const} */ ({ type: 'string' });
const known = {
  extensionDevelopmentPath: text,
  extensionTestsPath: text,
  extensionDevelopmentKind: text,
  'install-extension': text,
  'user-data-dir': text,
  'extensions-dir': text,
};

/**
 * VS Code's command line over the embedded VS Code: installs an extension, or runs an extension's tests and exits as they do.
 * Arguments that mean nothing here are passed over.
 * @param {string[]} args
 */
export async function main(args) {
  try {
    const options = read(args);
    const install = options.values['install-extension'];
    process.exit(install ? await installExtension(install, options) : await runTests(options));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * @typedef {ReturnType<typeof read>} Options
 * @param {string[]} args
 */
function read(args) {
  const { values, positionals } = parseArgs({ args, options: known, strict: false, allowPositionals: true });
  const strings = /** @type {{ [name in keyof typeof known]?: string }} */ (values);
  const temporary = temporaryFolder();
  return {
    values: strings,
    folder: positionals[0],
    userDataDir: strings['user-data-dir'] ?? join(temporary, 'user-data'),
    extensionsDir: strings['extensions-dir'] ?? join(temporary, 'extensions'),
  };
}

/**
 * @param {string} file
 * @param {Options} options
 */
async function installExtension(file, options) {
  const { node, serverMain } = await embeddedVsCode();
  const args = [serverMain, '--install-extension', file, ...folderArguments(options)];
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', timeout: timeLimit * 1000 });
  console.log(status === 0 ? stdout : `${stdout}${stderr}`);
  return status ?? 1;
}

/** @param {Options} options */
async function runTests({ values, folder, userDataDir, extensionsDir }) {
  const { extensionTestsPath: tests, extensionDevelopmentPath: extension, extensionDevelopmentKind: kind } = values;
  if (!tests) throw new Error('Name the tests with --extensionTestsPath=<file>, or what to install with --install-extension <file>.');
  const window = await openWindow({ folder, extension, kind, tests, userDataDir, extensionsDir });
  return Promise.race([window.exit, early(window), late()]);
}

/**
 * @param {import('./workbench.mjs').Window} window
 * @returns {Promise<number>}
 */
async function early({ ended }) {
  throw new Error(`The embedded VS Code ended before the tests did:\n${await ended}`);
}

/** @returns {Promise<number>} */
function late() {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The tests did not end in ${timeLimit} seconds.`)), timeLimit * 1000);
  });
}
