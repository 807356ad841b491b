// @ts-check
import { editorText, showView, tree, until } from './gestures.mjs';
import { hosts, windowFor } from './window.mjs';

for (const host of hosts) {
  describe(`an empty folder, ${host} host`, () => {
    const window = windowFor({ host, theme: 'dark' });

    it('is welcomed with a button that makes a first story', async () => {
      const { page, screenshot } = window();
      await showView(page, 'Clearstory');
      const welcome = page.locator('.pane', { hasText: 'Backlog' }).locator('.welcome-view-content');
      const button = welcome.getByRole('button');
      await button.waitFor();
      await screenshot('welcome');
      await until(() => button.click(), page.getByRole('tab', { name: /\.md/ }));
      await tree(page).getByRole('treeitem').first().waitFor();
      await editorText(page).filter({ hasText: 'I want' }).waitFor();
      await screenshot('first story');
    });
  });
}
