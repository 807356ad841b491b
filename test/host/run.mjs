// @ts-check
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { embedded, findVsCode } from './desktop.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { out, root } from './places.mjs';
import { writeSettings } from './server.mjs';

/**
 * Runs the bundled end-to-end tests in one of the two extension hosts and gives their counts.
 * @param {'node' | 'web'} host the desktop has no web worker host to test in, so `web` is always the embedded VS Code
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function endToEnd(host) {
  const folder = temporaryFolder();
  const userDataDir = join(folder, 'user-data');
  cpSync(join(root, 'test/e2e/workspace'), join(folder, 'workspace'), { recursive: true });
  writeSettings(userDataDir);
  const launchArgs = [join(folder, 'workspace'), `--user-data-dir=${userDataDir}`, `--extensions-dir=${join(folder, 'extensions')}`];
  try {
    await runTests({
      vscodeExecutablePath: host === 'web' ? embedded : await findVsCode(),
      extensionDevelopmentPath: root,
      extensionTestsPath: join(out, 'e2e.js'),
      launchArgs: host === 'web' ? [...launchArgs, '--extensionDevelopmentKind=web'] : launchArgs,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return counts(join(folder, 'results.json'), host);
}

/**
 * @param {string} file
 * @param {'node' | 'web'} host
 */
function counts(file, host) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  if (results.host === host) return results;
  console.error(`The tests ran in the ${results.host} extension host instead of the ${host} one.`);
  return { passed: 0, failed: 1 };
}
