// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../lifetime.mjs';
import { piece } from '../pieces.mjs';

describe('a piece of the store', () => {
  it('is made once', async () => {
    const store = temporaryFolder();
    const folder = await piece('tool-1.0.0', (part) => put(part, 'first'), store);
    assert.equal(folder, join(store, 'tool-1.0.0'));
    await piece('tool-1.0.0', () => assert.fail('It is there.'), store);
    assert.deepEqual(readdirSync(store), ['tool-1.0.0']);
  });

  it('is made again after an interruption, and the leavings of runs that are gone are swept up', async () => {
    const store = temporaryFolder();
    await assert.rejects(
      piece('tool-1.0.0', () => Promise.reject(new Error('The line is dead.')), store),
      /The line is dead/,
    );
    const { pid } = spawnSync(process.execPath, ['--version']);
    mkdirSync(join(store, `tool-1.0.0.part-${pid}-Ab1c2D`));
    const folder = await piece('tool-1.0.0', (part) => put(part, 'whole'), store);
    assert.equal(readFileSync(join(folder, 'text'), 'utf8'), 'whole');
    assert.deepEqual(readdirSync(store), ['tool-1.0.0']);
  });

  it('is that of the first to end when two are at it', async () => {
    const store = temporaryFolder();
    const make = async (/** @type {string} */ part) => {
      const second = await piece('tool-1.0.0', (other) => put(other, 'second'), store);
      await put(part, `first, after ${second}`);
    };
    const folder = await piece('tool-1.0.0', make, store);
    assert.equal(readFileSync(join(folder, 'text'), 'utf8'), 'second');
    assert.deepEqual(readdirSync(store), ['tool-1.0.0']);
  });
});

/**
 * @param {string} folder
 * @param {string} text
 */
async function put(folder, text) {
  writeFileSync(join(folder, 'text'), text);
}
