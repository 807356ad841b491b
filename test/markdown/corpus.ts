import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Real files, where they are there. */
export const corpus = join('..', 'shared', 'corpus');

/** A few seconds of files from all over the corpus; with `CORPUS=all`, every one that remark reads within a minute. */
export function sampledFiles(): string[] {
  if (process.env.CORPUS === 'all') return filesUpTo(2_000_000).map(({ file }) => file);
  const files = filesUpTo(100_000);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const every = Math.ceil(total / 500_000);
  return files.filter((_, index) => index % every === 0).map(({ file }) => file);
}

const filesUpTo = (longest: number): { file: string; size: number }[] =>
  readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .sort()
    .map((name) => ({ file: join(corpus, name), stat: statSync(join(corpus, name)) }))
    .filter(({ stat }) => stat.isFile() && stat.size <= longest)
    .map(({ file, stat }) => ({ file, size: stat.size }));
