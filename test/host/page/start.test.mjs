// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { atExit } from '../lifetime.mjs';
import { root } from '../places.mjs';
import { launch, openPage } from '../workbench.mjs';
import { showView, tree } from './gestures.mjs';

describe('npm start', () => {
  it('opens the sample backlog at a printed address, until it is stopped', async () => {
    const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), '--embedded'], { stdio: ['ignore', 'pipe', 'inherit'] });
    atExit(() => child.kill());
    const address = await printedAddress(child.stdout);
    const browser = await launch();
    const { page } = await openPage(browser, address);
    await showView(page, 'Clearstory');
    await tree(page).getByRole('treeitem').first().waitFor();
    await browser.close();

    child.kill('SIGINT');
    assert.deepEqual(await once(child, 'exit'), [130, null]);
    await assert.rejects(fetch(address), { message: 'fetch failed' });
  });
});

/** @param {NodeJS.ReadableStream} output */
async function printedAddress(output) {
  for await (const line of createInterface(output)) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0];
    if (address) return address;
  }
  return assert.fail('No address was printed.');
}
