import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const program = resolve('dist/cli.js');
const windows = process.platform === 'win32';

const story = `# US-1: Renew a loan

As a borrower, I want to renew a loan, so that I can finish the book.

## Acceptance criteria

- A loan is renewed for three weeks.
`;

describe('the clearstory command', function () {
  this.timeout(30_000);
  let folder = '';

  before(() => {
    ok(existsSync(program), 'the bundles are built: node esbuild.mjs');
    folder = mkdtempSync(join(tmpdir(), 'clearstory '));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

  /** With the environment of a shell that wants colours, but for what is given. */
  const start = (words: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) =>
    spawn(process.execPath, [program, ...words], {
      cwd: options.cwd ?? folder,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  async function run(...words: string[]) {
    const child = start(words);
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { out, err, code };
  }

  it('reads files in a folder with a space in its name', async () => {
    write('docs/a story.md', story);
    const { out, err, code } = await run('list', '--format', 'json');
    deepEqual([code, err], [0, '']);
    deepEqual(
      JSON.parse(out).map(({ path, id }: Record<string, string>) => [path, id]),
      [['docs/a story.md', 'US-1']],
    );
  });

  it('takes whole paths, paths upward and the end of options', async () => {
    for (const words of [[join(folder, 'docs')], ['docs/../docs/a story.md'], ['--', 'docs/a story.md'], ['docs', 'docs/']]) {
      const { out } = await run('list', '--format', 'json', ...words);
      deepEqual([words, JSON.parse(out).length], [words, 1]);
    }
  });

  it('ends with 1 for findings and with 2 for bad use, which it explains on standard error', async () => {
    write('faults/.clearstory.jsonc', '{}');
    write('faults/b.md', story.replace('\n\nAs a', '\n\n**Depends on:** US-99\n\nAs a'));
    const found = await run('lint', 'faults');
    deepEqual([found.code, found.err], [1, '']);
    match(found.out, /faults\/b\.md\n.*reference-resolves\n/);
    const misused = await run('lint', 'missing');
    deepEqual([misused.code, misused.out], [2, '']);
    match(misused.err, /no file or folder “missing”/);
  });

  it('prints no colours and no progress where nobody watches', async () => {
    const { out, err } = await run('lint', 'faults');
    equal(`${out}${err}`.includes('\u001b'), false);
  });

  it('follows a link that is named', async function () {
    if (windows) this.skip();
    symlinkSync(join(folder, 'docs'), join(folder, 'link'));
    for (const words of [['link'], ['link', 'docs']]) {
      const listed = JSON.parse((await run('list', '--format', 'json', ...words)).out);
      deepEqual(
        listed.map(({ path }: { path: string }) => path),
        ['docs/a story.md'],
      );
    }
  });

  it('ends quietly when its reader has seen enough', async () => {
    for (let index = 0; index < 400; index++) write(`many/${index}.md`, story.replace('US-1', `US-${index + 1000}`));
    const child = start(['list', '--format', 'json', 'many']);
    const err = text(child.stderr);
    await once(child.stdout, 'readable');
    child.stdout.destroy();
    deepEqual([await once(child, 'close'), await err], [[0, null], '']);
  });

  it('prints everything to a slow reader before it ends', async () => {
    const { out } = await run('list', '--format', 'json', 'many');
    equal(JSON.parse(out).length, 400);
  });

  describe('as npm packs it', () => {
    let installed = '';

    const npm = (...words: string[]): string =>
      execFileSync('npm', words, { encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });

    before(function () {
      this.timeout(120_000);
      installed = mkdtempSync(join(tmpdir(), 'clearstory-'));
      const [{ filename }] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', installed));
      npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', installed, join(installed, filename));
    });
    after(() => rmSync(installed, { recursive: true, force: true }));

    const runInstalled = (words: readonly string[], cwd: string): Promise<{ out: string; err: string; code: number }> =>
      new Promise((done) => {
        const command = join(installed, 'node_modules', '.bin', windows ? 'clearstory.cmd' : 'clearstory');
        execFile(command, words, { cwd, shell: windows }, (error, out, err) => done({ out, err, code: Number(error?.code ?? 0) }));
      });

    it('runs in an empty folder', async () => {
      const empty = join(installed, 'empty');
      mkdirSync(empty);
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      deepEqual(await runInstalled(['--version'], empty), { out: `${version}\n`, err: '', code: 0 });
      deepEqual(await runInstalled(['list', '--format', 'json'], empty), { out: '[]\n', err: '', code: 0 });
    });

    it('says the same of the sample backlog as the one that was built here', async () => {
      const here = await run('lint', '--format', 'json', resolve('examples'));
      const { out, code } = await runInstalled(['lint', '--format', 'json', resolve('examples')], folder);
      deepEqual([out, code], [here.out, here.code]);
      ok(JSON.parse(out).length > 0);
    });

    it('needs no other package', () => {
      const { dependencies, bin } = JSON.parse(readFileSync(join(installed, 'node_modules/clearstory/package.json'), 'utf8'));
      deepEqual([dependencies, bin], [undefined, { clearstory: 'dist/cli.js' }]);
    });
  });
});
