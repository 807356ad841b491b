// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, showView, tree, type, until } from './gestures.mjs';
import { hosts, windowFor } from './window.mjs';

for (const host of hosts) {
  describe(`the tree, ${host} host`, () => {
    const window = windowFor({ host, files: 'test/e2e/workspace' });
    before(() => showView(window().page, 'Clearstory'));

    it('leads to the place of a click', async () => {
      const { page, screenshot } = window();
      const story = tree(page).getByRole('treeitem', { name: /US-2 See my orders/ });
      await until(() => story.click(), page.getByRole('tab', { name: 'US-2.md' }));
      const criterion = tree(page).getByRole('treeitem', { name: /The newest order comes first/ });
      await until(() => story.locator('.monaco-tl-twistie').click(), criterion);
      await until(() => criterion.click(), page.getByRole('button', { name: /Ln 7,/ }));
      await screenshot('tree');
    });

    it('follows the editor', async () => {
      const { page } = window();
      await openFile(page, 'user-stories', 'US-1.md');
      await showView(page, 'Clearstory');
      await selected(page, 'US-1 Sign in').waitFor();
    });

    it('changes as one types', async () => {
      const { page } = window();
      await type(page, '\n# US-7: Leave a tip\n\nAs a guest, I want to leave a tip, so that the cook is glad.');
      await selected(page, 'US-7 Leave a tip').waitFor();
    });

    it('sees files that come and go', async () => {
      const { page, folder, write } = window();
      const story = tree(page).getByRole('treeitem', { name: /US-8 Search/ });
      write('user-stories/US-8.md', '# US-8: Search\n\nAs a shopper, I want to search, so that I find tea.\n');
      await story.waitFor();
      rmSync(join(folder, 'user-stories/US-8.md'));
      await story.waitFor({ state: 'detached' });
    });
  });
}

/**
 * @param {import('./gestures.mjs').Page} page
 * @param {string} name
 */
function selected(page, name) {
  return tree(page).locator('[role=treeitem][aria-selected=true]', { hasText: name });
}
