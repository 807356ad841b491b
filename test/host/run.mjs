// @ts-check
// Runs the bundled end-to-end tests in one extension host: node test/host/run.mjs [node|web]
// The counts go into the file that CLEARSTORY_COUNTS names. The web worker host is always the embedded VS Code's.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { embedded, findVsCode } from './desktop.mjs';
import { temporaryFolder } from './lifetime.mjs';
import { out, root } from './places.mjs';
import { writeSettings } from './server.mjs';

const host = process.argv[2] === 'web' ? 'web' : 'node';
const folder = temporaryFolder();
const userDataDir = join(folder, 'user-data');
cpSync(join(root, 'test/e2e/workspace'), join(folder, 'workspace'), { recursive: true });
writeSettings(userDataDir);
try {
  const launchArgs = [join(folder, 'workspace'), `--user-data-dir=${userDataDir}`, `--extensions-dir=${join(folder, 'extensions')}`];
  await runTests({
    vscodeExecutablePath: host === 'web' ? embedded : await findVsCode(),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(out, 'e2e.js'),
    launchArgs: host === 'web' ? [...launchArgs, '--extensionDevelopmentKind=web'] : launchArgs,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
const results = counts(join(folder, 'results.json'));
if (process.env.CLEARSTORY_COUNTS) writeFileSync(process.env.CLEARSTORY_COUNTS, JSON.stringify(results));
process.exit(results.failed > 0 ? 1 : 0);

/** @param {string} file */
function counts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  if (results.host === host) return results;
  console.error(`The tests ran in the ${results.host} extension host instead of the ${host} one.`);
  return { passed: 0, failed: 1 };
}
