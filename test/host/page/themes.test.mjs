// @ts-check
import { openProblems, showView, tree, until } from './gestures.mjs';
import { windowFor } from './window.mjs';

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  describe(`the sample backlog, ${theme} theme`, () => {
    const window = windowFor({ theme, files: 'examples' });

    it('shows its items, its findings and its sum', async () => {
      const { page, screenshot } = window();
      await page.locator(`.monaco-workbench.${theme === 'light' ? 'vs' : 'vs-dark'}`).waitFor();
      await showView(page, 'Clearstory');
      const first = tree(page).getByRole('treeitem').first();
      await until(() => first.click(), page.getByRole('tab', { name: /\.md/ }).first());
      await (await openProblems(page)).getByRole('treeitem').first().waitFor();
      await page.locator('[id="clearstory.clearstory"], .statusbar-item[id^="clearstory"]').first().waitFor();
      await screenshot(`sample backlog, ${theme}`);
    });
  });
}
