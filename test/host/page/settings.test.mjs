// @ts-check
import { openFile, type, until } from './gestures.mjs';
import { hosts, windowFor } from './window.mjs';

for (const host of hosts) {
  describe(`writing settings, ${host} host`, () => {
    const window = windowFor({ host, files: { '.clearstory.jsonc': '' } });

    it('is helped by the names of the rules', async () => {
      const { page, screenshot } = window();
      await openFile(page, '.clearstory.jsonc');
      await type(page, '{ "rules": { ');
      const rule = page.locator('.suggest-widget').getByText('story-benefit');
      await until(() => page.keyboard.press('Control+Space'), rule);
      await screenshot('settings');
    });
  });
}
