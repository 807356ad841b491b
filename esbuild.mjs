// Bundles the extension, the server and the command line into dist/, and with --tests the tests into out/.
import { rmSync } from 'node:fs';
import * as esbuild from 'esbuild';

const flags = new Set(process.argv.slice(2));
const watch = flags.has('--watch');
const minify = flags.has('--minify');

const shared = {
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  target: 'es2022',
  loader: { '.md': 'text' },
  logLevel: 'warning',
  legalComments: 'none',
};
// Some packages' main entry is UMD, whose requires no bundler can follow.
const node = { ...shared, platform: 'node', mainFields: ['module', 'main'], format: 'cjs', external: ['vscode'] };
const web = { ...shared, platform: 'browser', external: ['vscode'] };

/** One bundled file per target. A bundle for the web fails to build when it reaches a Node module. */
const bundles = [
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.node.js' },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.node.js' },
  { ...node, entryPoints: ['server/src/main.cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { ...web, format: 'cjs', entryPoints: ['client/src/extension.web.ts'], outfile: 'dist/client.web.js' },
  { ...web, format: 'iife', entryPoints: ['server/src/main.web.ts'], outfile: 'dist/server.web.js' },
];

if (flags.has('--tests')) {
  if (!watch) rmSync('out', { recursive: true, force: true });
  bundles.push({
    ...shared,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    outExtension: { '.js': '.mjs' },
    entryPoints: ['test/**/*.test.ts', 'bench/*.ts', 'scripts/*.ts'],
    outbase: '.',
    outdir: 'out',
  });
  // Mocha's browser build would take the bundle's `exports` for its own.
  const e2e = { entryPoints: ['test/e2e/index.ts'], outfile: 'out/e2e.js', define: { exports: 'undefined' } };
  bundles.push({ ...web, ...e2e, format: 'cjs', sourcemap: 'inline', minify: false });
}

if (watch) for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
else await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
