import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode, largestFile } from '../server/src/files/decode.ts';
import { disk } from '../server/src/files/disk.node.ts';
import { readBacklog } from '../server/src/files/read-backlog.ts';
import type { Patterns } from '../server/src/files/scope.ts';
import { childUri, normal, relativePath } from '../server/src/files/uri.ts';
import { belongs, walk } from '../server/src/files/walk.ts';
import { memoryFiles } from './support/memory-files.ts';

const nothing: Patterns = { include: [], exclude: [] };

describe('walk', () => {
  it('finds Markdown files, in the order of their paths', async () => {
    await finds(['A.MD', 'a-b.md', 'a.md', 'a/b.markdown', 'a0.md'], { also: ['a/notes.txt', 'md'] });
  });

  it('finds Gherkin beside it', async () => {
    await finds(['features/pay.feature', 'features/pay.feature.md', 'stories/US-1.md'], { also: ['features/pay.js', 'feature'] });
  });

  it('leaves out what git ignores, the nearest ignore file first', async () => {
    await finds(['drafts/keep.md', 'kept.md'], {
      also: ['drafts/away.md', 'build/x.md', 'deep/build/y.md'],
      ignore: { '.gitignore': 'build/\n*.md\n!/kept.md\n', 'drafts/.gitignore': '!keep.md\n' },
    });
  });

  it('does not look for ignore files inside an ignored folder', async () => {
    await finds([], { also: ['build/x.md'], ignore: { '.gitignore': 'build/', 'build/.gitignore': '!x.md' } });
  });

  it('leaves out prompts, templates and the code of others', async () => {
    await finds(['.specify/specs/001/spec.md', 'docs/commands.md', 'openspec/specs/agents/spec.md'], {
      also: ['.claude/a.md', 'x/.cursor/b.md', 'node_modules/c/README.md', '.git/d.md', 'AGENTS.md', 'docs/templates/e.md'],
    });
  });

  it('brings back what the settings include, and leaves out what they exclude', async () => {
    const patterns = { include: ['.claude/epics/', 'docs/templates/*.md', '/AGENTS.md'], exclude: ['archive/', '**/old.md'] };
    await finds(['.claude/epics/1/a.md', 'AGENTS.md', 'docs/templates/b.md'], {
      also: ['.claude/skills/x.md', 'docs/templates/deep/c.md', 'archive/d.md', '.claude/epics/old.md', 'docs/AGENTS.md'],
      patterns,
    });
  });

  it('enters node_modules only for those who name it', async () => {
    await finds(['docs/skills/a.md'], { also: ['node_modules/skills/b.md'], patterns: { include: ['**/skills/*.md'], exclude: [] } });
    await finds(['node_modules/ours/a.md'], { also: ['node_modules/b.md'], patterns: { include: ['node_modules/ours/'], exclude: [] } });
  });
});

describe('readBacklog', () => {
  it('reads what is text, and tells how far it is', async () => {
    const files = memoryFiles({ 'a.md': '# A', 'b.md': new Uint8Array([0, 1, 2]), 'c.md': '' });
    const told: number[] = [];
    const backlog = await readBacklog(files, files.root, { settings: nothing, onProgress: (read) => told.push(read) });
    assert.deepEqual([...backlog.documents()].map(({ path }) => path).sort(), ['a.md', 'c.md']);
    assert.deepEqual(told, [1, 2, 3]);
  });

  it('passes over a file that vanishes while it reads', async () => {
    const files = memoryFiles({ 'a.md': '# A', 'b.md': '# B' });
    const backlog = await readBacklog(files, files.root, { settings: nothing, onProgress: () => files.remove('b.md') });
    assert.equal(backlog.size, 1);
  });

  it('stops when it is cancelled', async () => {
    const files = memoryFiles({ 'a.md': '# A', 'b.md': '# B', 'c.md': '# C' });
    let read = 0;
    const options = { settings: nothing, onProgress: () => read++, cancelled: () => read === 2 };
    assert.equal((await readBacklog(files, files.root, options)).size, 2);
  });
});

describe('decode', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);

  it('keeps a byte-order mark and replaces what is not valid', () => {
    assert.equal(decode(bytes(0xef, 0xbb, 0xbf, 0x23)), '\uFEFF#');
    assert.equal(decode(bytes(0x61, 0xff, 0x62)), 'a\uFFFDb');
  });

  it('reads UTF-16 that says so', () => {
    assert.equal(decode(bytes(0xff, 0xfe, 0x23, 0)), '\uFEFF#');
    assert.equal(decode(bytes(0xfe, 0xff, 0, 0x23)), '\uFEFF#');
  });

  it('refuses binary files and huge ones', () => {
    assert.equal(decode(bytes(0x23, 0)), undefined);
    assert.equal(decode(new Uint8Array(largestFile + 1).fill(32)), undefined);
  });
});

describe('disk', () => {
  it('lists files, and links to files but not to folders; what is not there is empty', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clearstory-'));
    writeFileSync(join(folder, 'ä %.md'), 'text');
    symlinkSync(join(folder, 'ä %.md'), join(folder, 'link.md'));
    symlinkSync(folder, join(folder, 'circle'));
    const root = pathToFileURL(folder).href;
    assert.deepEqual((await disk.list(root)).map(({ name }) => name).sort(), ['link.md', 'ä %.md']);
    assert.equal(String(await disk.read(childUri(root, 'ä %.md'))), String(Buffer.from('text')));
    const none = childUri(root, 'none');
    assert.deepEqual([await disk.list(none), await disk.read(none), await disk.read(root)], [[], undefined, undefined]);
    rmSync(folder, { recursive: true });
  });
});

describe('uris', () => {
  it('are one whoever writes them', () => {
    assert.equal(normal('file:///C:/a%20b/(ü).md'), normal('file:///c%3A/a b/%28%C3%BC%29.md'));
  });

  it('of children are those that the slow way makes', () => {
    for (const name of ['a.md', 'ä ö.md', '50%.md', 'a#b?.md', '.x', '[x].md']) {
      const uri = childUri('file:///c%3A/root', name);
      assert.equal(uri, normal(uri));
      assert.equal(relativePath('file:///c%3A/root', uri), name);
    }
  });
});

interface Tree {
  also: readonly string[];
  ignore?: Record<string, string>;
  patterns?: Patterns;
}

/** Both ways of asking must agree: the walk, and the question whether one file belongs. */
async function finds(paths: readonly string[], { also, ignore = {}, patterns = nothing }: Tree): Promise<void> {
  const everything = [...paths, ...also];
  const files = memoryFiles({ ...Object.fromEntries(everything.map((path) => [path, '# T'])), ...ignore });
  const found: string[] = [];
  for await (const { path } of walk(files, files.root, patterns)) found.push(path);
  assert.deepEqual(found, paths);
  for (const path of everything) assert.equal(await belongs(files, files.root, { path, patterns }), paths.includes(path), path);
}
