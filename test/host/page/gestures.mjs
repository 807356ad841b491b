// @ts-check
// What a person does in a window of VS Code. A gesture is made again until its effect is seen: a click can come before
// the workbench listens. What the effect then says is for the tests to assert.

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 */

/** Milliseconds until a gesture without effect is made again, and until it is given up. */
const patience = 3_000;
const deadline = 60_000;

/**
 * @param {() => Promise<unknown>} gesture
 * @param {Locator} effect
 */
export async function until(gesture, effect) {
  const end = performance.now() + deadline;
  while (!(await effect.isVisible())) {
    const last = performance.now() > end;
    const failed = (/** @type {unknown} */ error) => {
      if (last) throw error;
    };
    // What was to be clicked may be drawn anew at that moment.
    await gesture().catch(failed);
    await effect.waitFor({ timeout: patience }).catch(failed);
  }
}

/**
 * @param {Page} page
 * @param {string} name as its icon in the activity bar says
 */
export async function showView(page, name) {
  const heading = page.locator('[id="workbench.parts.sidebar"]').getByRole('heading', { level: 2, name: new RegExp(`^${name}`, 'i') });
  await until(() => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click(), heading);
}

/**
 * @param {Page} page
 * @param {...string} path names of the folders to open, and of the file
 */
export async function openFile(page, ...path) {
  await showView(page, 'Explorer');
  const rows = page.getByRole('tree', { name: 'Files Explorer' });
  const row = (/** @type {string} */ name) => rows.getByRole('treeitem', { name, exact: true });
  const folders = path.slice(0, -1);
  for (const folder of folders) await until(() => row(folder).click(), rows.locator(`[aria-label="${folder}"][aria-expanded="true"]`));
  const name = path.at(-1) ?? '';
  await until(() => row(name).dblclick(), page.getByRole('tab', { name }));
}

/**
 * Types into the editor that is open, at its end.
 * @param {Page} page
 * @param {string} text
 */
export async function type(page, text) {
  const editor = page.locator('.editor-instance .monaco-editor');
  await until(() => editor.locator('.view-lines').click(), page.locator('.editor-instance .monaco-editor.focused'));
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
}

/**
 * Puts the cursor on the first squiggle and opens the light bulb.
 * @param {Page} page
 * @returns {Promise<Locator>} the menu
 */
export async function openFixes(page) {
  const bulb = page.locator('.lightBulbWidget, .codicon-gutter-lightbulb').filter({ visible: true }).first();
  const menu = page.locator('.action-widget', { hasText: 'Quick Fix' });
  await until(() => squiggles(page).first().click({ force: true }), bulb);
  await until(() => bulb.click(), menu);
  return menu;
}

/** @param {Page} page */
export function squiggles(page) {
  return page.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
}

/** @param {Page} page */
export function editorText(page) {
  return page.locator('.editor-instance .view-lines');
}

/** @param {Page} page */
export function tree(page) {
  return page.getByRole('tree', { name: /Backlog/ });
}

/**
 * @param {Page} page
 * @returns {Promise<Locator>} the panel
 */
export async function openProblems(page) {
  const panel = page.locator('.markers-panel');
  await until(() => page.keyboard.press('ControlOrMeta+Shift+M'), panel);
  return panel;
}
