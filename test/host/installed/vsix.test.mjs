// @ts-check
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedded } from '../desktop.mjs';
import { temporaryFolder } from '../lifetime.mjs';
import { openFile, openProblems, showView, tree } from '../page/gestures.mjs';
import { open } from '../page/window.mjs';
import { root } from '../places.mjs';

describe('the package', () => {
  it('installs and finds what a story lacks', async () => {
    const temporary = temporaryFolder();
    const installed = { extensionsDir: join(temporary, 'extensions'), userDataDir: join(temporary, 'user-data') };
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const folders = [`--extensions-dir=${installed.extensionsDir}`, `--user-data-dir=${installed.userDataDir}`];
    execFileSync(embedded, ['--install-extension', join(root, `${name}-${version}.vsix`), ...folders]);

    const window = await open({ installed, files: 'test/e2e/workspace' });
    await openFile(window.page, 'user-stories', 'US-1.md');
    await (await openProblems(window.page)).getByText('doesn’t say why').waitFor();
    await showView(window.page, 'Clearstory');
    await tree(window.page)
      .getByRole('treeitem', { name: /US-1 Sign in/ })
      .waitFor();
    await window.screenshot('installed from the package');
    await window.close();
  });
});
