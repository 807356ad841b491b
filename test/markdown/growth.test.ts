import assert from 'node:assert/strict';
import type { readInline } from '../../server/src/markdown/inline.ts';
import type { readMarkdown } from '../../server/src/markdown/read.ts';
import { hostile, hostileInline } from './hostile.ts';
import { countSteps, type Steps } from './steps.ts';

interface Readers {
  readMarkdown: typeof readMarkdown;
  readInline: typeof readInline;
}

describe('reading takes time in proportion to the text', () => {
  let steps: Steps<Readers>;

  before(async () => {
    steps = await countSteps(`
      export { readMarkdown } from './server/src/markdown/read.ts';
      export { readInline } from './server/src/markdown/inline.ts';
    `);
  });

  after(() => steps.stop());

  for (const [name, text] of Object.entries(hostile)) {
    it(name, () => isLinear((length) => steps.stepsOf(() => steps.module.readMarkdown(text(length)))));
  }

  for (const [name, text] of Object.entries(hostileInline)) {
    it(`inline: ${name}`, () =>
      isLinear((length) => {
        const words = text(length);
        return steps.stepsOf(() => steps.module.readInline(words, [{ start: 0, end: words.length }]));
      }));
  }
});

/** Four times the text, at most four times the steps, and never many of them for one character. */
function isLinear(stepsFor: (length: number) => number): void {
  const [short, long] = [stepsFor(8_000), stepsFor(32_000)];
  assert.ok(short > 0, 'nothing was counted');
  assert.ok(long < 4.4 * short, `${short} steps became ${long}`);
  assert.ok(long < 100 * 32_000, `${long} steps`);
}
