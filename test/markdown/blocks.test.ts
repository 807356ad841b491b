import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { tests as examples } from 'commonmark-spec';
import fc from 'fast-check';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import { corpus, sampledFiles } from './corpus.ts';
import { bothBlocks, differ, differences, minimal } from './differences.ts';
import { fixtures } from './fixtures.ts';
import { fragments, sampling } from './fragments.ts';

/** Each difference that was accepted, and how often. */
type Accepted = Map<string, number>;

describe('blocks are those of remark-parse with GFM', () => {
  it('in the examples of CommonMark', () => {
    const accepted: Accepted = new Map();
    for (const { markdown } of examples) agree(markdown, accepted);
    assert.deepEqual([...accepted], [['remark begins an underlined heading at the definitions before it', 1]]);
  });

  for (const [name, text] of Object.entries(fixtures)) it(`in ${name}`, () => assert.equal(...bothBlocks(readMarkdown(text))));

  it('in random mixtures of markers', function () {
    this.timeout(0);
    const accepted: Accepted = new Map();
    const { seed, numRuns } = sampling(1000);
    fc.assert(
      fc.property(fragments, (text) => agree(text, accepted)),
      { seed, numRuns },
    );
    const count = [...accepted.values()].reduce((sum, some) => sum + some, 0);
    assert.ok(count < numRuns / 10, `${count} of ${numRuns} texts differ, though each for a reason (seed ${seed})`);
  });

  it('in the corpus', function () {
    if (!existsSync(corpus)) return this.skip();
    this.timeout(0);
    const accepted: Accepted = new Map();
    for (const file of sampledFiles()) agree(readFileSync(file, 'utf8'), accepted, file);
    assert.equal(accepted.size, 0);
  });

  for (const { reason, examples, covers } of differences) {
    it(`except that ${reason}`, () => {
      for (const text of examples) assert.ok(differ(text) && covers(text), text);
    });
  }
});

function agree(text: string, accepted: Accepted, name = JSON.stringify(text)): void {
  const [ours, theirs] = bothBlocks(readMarkdown(text));
  if (ours === theirs) return;
  const least = minimal(text);
  const difference = differences.find(({ covers }) => covers(least));
  if (!difference) assert.equal(...bothBlocks(readMarkdown(least)), `${name}, made as short as it goes: ${JSON.stringify(least)}`);
  else accepted.set(difference.reason, (accepted.get(difference.reason) ?? 0) + 1);
}
