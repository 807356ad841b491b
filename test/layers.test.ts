import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What each folder may import besides itself. This table is the architecture: change it together with server/README.md. */
const layers: Record<string, readonly string[]> = {
  text: [],
  model: ['text'],
  languages: ['text', 'model'],
  prose: ['text'],
  markdown: ['text'],
  dialects: ['text', 'model', 'languages', 'prose', 'markdown'],
  backlog: ['text', 'model', 'markdown', 'dialects'],
  lint: ['text', 'markdown', 'backlog'],
  files: ['text', 'backlog', 'lint'],
  rewrite: ['text', 'model', 'languages'],
  rules: ['text', 'model', 'languages', 'prose', 'backlog', 'lint', 'rewrite'],
  features: ['text', 'model', 'languages', 'markdown', 'backlog', 'lint', 'rewrite', 'rules'],
  lsp: ['text', 'backlog', 'lint', 'files', 'rules', 'features', 'protocol.ts'],
  cli: ['text', 'model', 'backlog', 'lint', 'files', 'rules', 'features'],
  'protocol.ts': [],
  'main.node.ts': ['files', 'lsp'],
  'main.web.ts': ['files', 'lsp'],
  'main.cli.ts': ['files', 'cli'],
  client: ['protocol.ts'],
};

/** Packages that only some may know, by how their names begin. */
const owners: Record<string, readonly string[]> = {
  unified: ['markdown'],
  remark: ['markdown'],
  mdast: ['markdown'],
  micromark: ['markdown'],
  'vscode-languageserver': ['lsp', 'main.node.ts', 'main.web.ts'],
  'vscode-languageclient': ['client'],
  vscode: ['client'],
  'vscode-uri': ['files', 'rules', 'features', 'lsp', 'cli'],
  yaml: ['dialects'],
  '@cucumber/gherkin': ['languages'],
  'jsonc-parser': ['lint'],
  ignore: ['files'],
  immutable: ['backlog'],
  // Its version.
  'package.json': ['main.cli.ts'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

describe('layers', () => {
  const files = ['server/src', 'client/src'].flatMap(sourcesIn);
  const imports = files.flatMap(importsOf);

  it('has a row for every folder', () => {
    deepEqual(
      files.filter((file) => !(layerOf(file) in layers)),
      [],
    );
    ok(imports.length > 100, 'imports are found');
  });

  it('points one way', () => {
    const inside = imports.filter(({ to }) => to.startsWith('server/') || to.startsWith('client/'));
    deepEqual(
      inside.filter(({ from, to }) => from !== layerOf(to) && !layers[from]?.includes(layerOf(to))),
      [],
    );
  });

  it('has no circles in the table', () => {
    const reaches = (from: string, to: string): boolean => layers[from]?.some((next) => next === to || reaches(next, to)) ?? false;
    deepEqual(
      Object.keys(layers).filter((layer) => reaches(layer, layer)),
      [],
    );
  });

  it('keeps each package to the folders that own it', () => {
    const outside = imports.filter(({ to }) => !/^(server|client|node:)/.test(to));
    deepEqual(
      outside.filter(({ from, to }) => !ownersOf(to)?.includes(from)),
      [],
    );
  });

  it('reaches Node only from the files that say so', () => {
    deepEqual(
      imports.filter(({ file, to }) => to.startsWith('node:') && !/\.node\.ts$|\/main\.cli\.ts$/.test(file)),
      [],
    );
  });
});

function sourcesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/** The folder under `src`, or the file that lies beside them; all of the client is one layer. */
function layerOf(file: string): string {
  const [root = '', , folder = ''] = file.split('/');
  return root === 'client' ? root : folder;
}

/** The owners by the longest beginning of the name: `vscode-uri` before `vscode`. */
function ownersOf(name: string): readonly string[] | undefined {
  const [prefix] = Object.keys(owners)
    .filter((one) => name === one || name.startsWith(`${one}-`) || name.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length);
  return prefix ? owners[prefix] : undefined;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:^|\s)from '([^']+)'|\bimport\(?\s*'([^']+)'/g)].map(([, from, bare]) => {
    const name = from ?? bare ?? '';
    return { file, from: layerOf(file), to: name.startsWith('.') ? join(dirname(file), name).replaceAll('\\', '/') : name };
  });
}
