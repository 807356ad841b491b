import assert from 'node:assert/strict';
import { readTree } from '../../server/src/markdown/tree.ts';
import { hostile, hostileInline } from './hostile.ts';

describe('the syntax tree of a section', () => {
  it('has inline structure and GFM', async () => {
    const tree = await readTree('## Story\n\n- [x] **a** ~~b~~\n\n| c |\n| - |\n');
    const [heading, list, table] = tree?.children ?? [];
    assert.deepEqual([heading?.type, list?.type, table?.type], ['heading', 'list', 'table']);
    assert.equal(list?.type === 'list' && list.children[0]?.checked, true);
  });

  it('is not read where the section is too long', async () => {
    assert.equal(await readTree('a b c d\n\n'.repeat(10_000)), undefined);
    assert.equal(await readTree('a\n'.repeat(3_000)), undefined);
    assert.equal(await readTree('a b c d '.repeat(3_000)), undefined);
  });

  it('is not read where it is too deep', async () => {
    assert.equal(await readTree(`${'> '.repeat(60)}a`), undefined);
    assert.notEqual(await readTree(`${'> '.repeat(40)}a`), undefined);
  });

  it('comes, or is refused, for hostile texts of any length', async () => {
    for (const text of [...Object.values(hostile), ...Object.values(hostileInline)]) {
      await readTree(text(2_000));
      await readTree(text(100_000));
    }
  }).timeout(60_000);
});
