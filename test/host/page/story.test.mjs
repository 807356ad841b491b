// @ts-check
import { editorText, openFile, openFixes, openProblems, squiggles, type } from './gestures.mjs';
import { hosts, windowFor } from './window.mjs';

const story = '# US-3: Pay\n\nAs a shopper, I want to pay by card.\n\n## Acceptance criteria\n\n- The card is charged once.\n';

for (const host of hosts) {
  describe(`writing a story, ${host} host`, () => {
    const window = windowFor({ host, files: { 'user-stories/US-3.md': '' } });

    it('draws a squiggle under what lacks, and the light bulb mends it', async () => {
      const { page, screenshot } = window();
      await openFile(page, 'user-stories', 'US-3.md');
      await type(page, story);
      await squiggles(page).first().waitFor();
      const problems = await openProblems(page);
      await problems.getByText('doesn’t say why').waitFor();
      await screenshot('squiggle and problems');

      const fixes = await openFixes(page);
      await screenshot('light bulb');
      await fixes.getByRole('option', { name: /so that/ }).click();
      await editorText(page).getByText('pay by card, so that').waitFor();
      await problems.getByText('doesn’t say why').waitFor({ state: 'detached' });
      await screenshot('mended');
    });

    it('takes the mending back in one step', async () => {
      const { page } = window();
      await page.keyboard.press('ControlOrMeta+Z');
      await editorText(page).filter({ hasText: 'pay by card.', hasNotText: 'so that' }).waitFor();
    });
  });
}
