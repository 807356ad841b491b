// Reads every file of the corpus: items by family and kind, the slowest file, and what is found where nothing is.
import type { Document } from '../server/src/backlog/document.ts';
import { families, familyFolder, filesOf, needData, withHardNegatives } from './corpus.ts';
import { countLines, formalCounts } from './formal-counts.ts';

needData('corpus');
console.log('family            files  with items   items  criteria  scenarios   kinds');
const verbose = process.argv.includes('--verbose');
let slowest = { path: '', milliseconds: 0, bytes: 0 };
for (const family of families) {
  const documents = await filesOf(familyFolder(family));
  report(family, documents);
  compare(family, documents);
}
await withHardNegatives(async (folder) => report('9h (packed)', await filesOf(folder)));
console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms for ${slowest.bytes} characters, ${slowest.path}`);

function report(family: string, documents: readonly Document[]): void {
  for (const document of documents) time(document);
  const items = documents.flatMap((document) => document.items);
  const kinds = new Map<string, number>();
  for (const { kind } of items) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const numbers = [documents.length, documents.filter((document) => document.items.length > 0).length, items.length];
  const parts = [items.flatMap(({ criteria }) => criteria).length, items.flatMap(({ scenarios }) => scenarios).length];
  const columns = [...numbers, ...parts].map((number, index) => `${number}`.padStart([6, 12, 8, 10, 11][index] ?? 8)).join('');
  console.log(`${family.padEnd(17)}${columns}   ${[...kinds].map(([kind, number]) => `${kind} ${number}`).join(', ')}`);
}

/** Prints what differs from the count by lines; the first files with a difference are named. */
function compare(family: string, documents: readonly Document[]): void {
  const counts = formalCounts[family] ?? [];
  const holding = documents.filter((document) =>
    counts.some(({ files, line }) => files.test(document.path) && countLines(document, line) > 0),
  );
  if (counts.length > 0)
    console.log(
      `  recognised: ${holding.filter(({ items }) => items.length > 0).length} of ${holding.length} files that hold items by lines`,
    );
  for (const { what, files, line, ours } of counts) {
    const judged = documents
      .filter(({ path }) => files.test(path))
      .map((document) => ({ path: document.path, wanted: countLines(document, line), read: ours(document.items) }));
    const sum = (column: 'wanted' | 'read') => judged.reduce((total, row) => total + row[column], 0);
    console.log(`  ${what}: ${sum('wanted')} by lines, ${sum('read')} read`);
    for (const { path, wanted, read } of judged.filter((row) => row.wanted !== row.read).slice(0, verbose ? 99 : 3)) {
      console.log(`    ${path}: ${wanted} by lines, ${read} read`);
    }
  }
}

function time(document: Document): void {
  const start = performance.now();
  const { items } = document;
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { path: document.path, milliseconds, bytes: document.text.length };
  for (const item of items)
    if (item.start < 0 || item.end > document.text.length) throw new Error(`span outside the text: ${document.path}`);
}
