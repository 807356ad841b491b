// @ts-check
import { openFile, openProblems } from './gestures.mjs';
import { hosts, windowFor } from './window.mjs';

const files = { 'user-stories/US-1.md': '# US-1: Sign in\n\nAs a shopper, I want to sign in.\n' };
const settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

for (const host of hosts) {
  describe(`a folder that is not trusted, ${host} host`, () => {
    const window = windowFor({ host, files, settings });

    it('is linted', async () => {
      const { page } = window();
      await page
        .getByRole('button', { name: /Restricted Mode/ })
        .first()
        .waitFor();
      await openFile(page, 'user-stories', 'US-1.md');
      await (await openProblems(page)).getByText('doesn’t say why').waitFor();
    });
  });
}
