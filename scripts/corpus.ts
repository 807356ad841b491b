import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Document, openDocument } from '../server/src/backlog/document.ts';
import { decode } from '../server/src/files/decode.ts';
import { disk } from '../server/src/files/disk.node.ts';
import { walk } from '../server/src/files/walk.ts';
import { defaultSettings } from '../server/src/lint/settings.ts';

/** Real files to measure on. They are no part of the project; where they are missing, the scripts say so and end. */
export const shared = resolve('../shared');
const corpus = join(shared, 'corpus');

/** The families of the corpus, in order. */
export const families = [
  '1-spec-kit',
  '2-kiro',
  '3-openspec',
  '4-bmad',
  '5-backlog.md',
  '6-plain',
  '7-gherkin',
  '8-non-english',
  '9-negatives',
];

/** Ends the script with a word where the data is not there. */
export function needData(folder: string): string {
  const path = join(shared, folder);
  if (existsSync(path)) return path;
  console.log(`The data to measure on is not there (${folder}); nothing was measured.`);
  process.exit(0);
}

/** The files of a folder that are read with default settings. */
export async function filesOf(folder: string): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const { uri, path } of walk(disk, pathToFileURL(folder).href, defaultSettings)) {
    const bytes = await disk.read(uri);
    const text = bytes && decode(bytes);
    if (text !== undefined) documents.push(openDocument({ uri, path, version: 0, text }));
  }
  return documents;
}

/** A family's repositories, each with its files at their own paths. */
export const familyFolder = (family: string): string => join(corpus, family);

/** Unpacks the hard negatives at their own paths into a temporary folder while `use` runs. */
export async function withHardNegatives<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'clearstory-negatives-'));
  try {
    for (const line of readFileSync(join(corpus, 'hard-negatives.jsonl'), 'utf8').split('\n').filter(Boolean)) {
      const { repo, path, text } = JSON.parse(line) as { repo: string; path: string; text: string };
      const target = join(folder, repo.replace('/', '+'), path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
