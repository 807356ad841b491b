// @ts-check
// Takes README's picture: the sample backlog in the embedded VS Code, with its tree, a finding and the fixes for it.
import { join } from 'node:path';
import { openFile, openFixes, showView, tree, until } from '../test/host/page/gestures.mjs';
import { open } from '../test/host/page/window.mjs';
import { root } from '../test/host/places.mjs';

const window = await open({ files: 'examples' });
try {
  const { page } = window;
  await page.setViewportSize({ width: 1200, height: 740 });
  await openFile(page, 'backlog', 'membership.md');
  await showView(page, 'Clearstory');
  const epic = tree(page).getByRole('treeitem', { name: /Joining takes five minutes/ });
  const story = tree(page).getByRole('treeitem', { name: /Join as a family/ });
  await until(() => epic.locator('.monaco-tl-twistie').click(), story);
  await widenSideBar(page, 80);
  // The editor scrolls to it, so that the fixes do not cover it.
  await until(() => story.click(), page.getByRole('button', { name: /Ln 25,/ }));
  await openFixes(page);
  await page.screenshot({ path: join(root, 'docs/screenshot.png') });
} finally {
  await window.close();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} pixels
 */
async function widenSideBar(page, pixels) {
  const box = await page.locator('[id="workbench.parts.editor"]').boundingBox();
  if (!box) return;
  const edge = box.x - 3;
  await page.mouse.move(edge, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(edge + pixels, box.y + 300, { steps: 5 });
  await page.mouse.up();
}
