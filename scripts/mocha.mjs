// @ts-check
// Runs test files with Mocha and writes its counts: node scripts/mocha.mjs <counts.json> <timeout in ms> <file>…
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const [counts = '', timeout, ...files] = process.argv.slice(2);
const mocha = new Mocha({ reporter: 'dot', timeout: Number(timeout), forbidOnly: true });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  const { passes = 0, pending = 0 } = runner.stats ?? {};
  writeFileSync(counts, JSON.stringify({ passed: passes, failed: failures, pending }));
  process.exit(failures > 0 ? 1 : 0);
});
