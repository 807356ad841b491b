// @ts-check
// Runs the test files below a folder with Mocha: node scripts/mocha.mjs <folder> [<timeout in seconds> [<retries>]]
// The counts go into the file that CLEARSTORY_COUNTS names.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

const [folder = 'out/test', seconds = 10, retries = 0] = process.argv.slice(2);
const mocha = new Mocha({ reporter: 'dot', timeout: Number(seconds) * 1000, retries: Number(retries), forbidOnly: true });
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.mjs'));
for (const name of names.sort()) mocha.addFile(join(folder, name));
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  const counts = { passed: runner.stats?.passes, failed: failures };
  if (process.env.CLEARSTORY_COUNTS) writeFileSync(process.env.CLEARSTORY_COUNTS, JSON.stringify(counts));
  process.exit(failures > 0 ? 1 : 0);
});
