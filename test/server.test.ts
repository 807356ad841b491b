import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { able, type Editor, type EditorOptions, startEditor } from './support/editor.ts';
import { memoryFiles } from './support/memory-files.ts';
import { applyAction, rangeOf, textAt } from './support/text-edits.ts';

const good = `# US-1: Renew a book

As a reader, I want to renew a book, so that I can finish it.

## Acceptance Criteria

- [ ] A book that nobody waits for is renewed for two weeks.
`;
const noBenefit = good.replace(', so that I can finish it', '');
const twice = good.replace('so that', 'so that so that');

describe('an open document', () => {
  let editor: Editor;
  const start = async (options: EditorOptions = { files: memoryFiles({}) }): Promise<void> => {
    editor = await startEditor(options);
  };
  const rulesIn = async (path: string): Promise<unknown[]> => codesOf(await editor.diagnostics(path));
  afterEach(() => editor.quit());

  it('is judged when the editor asks, with a link to the page of the rule', async () => {
    await start();
    editor.open('a.md', noBenefit);
    const [item] = await editor.diagnostics('a.md');
    assert.equal(item?.code, 'story-benefit');
    assert.equal(item?.codeDescription?.href, 'file:///pages/story-benefit.md');
    assert.equal(item && textAt(noBenefit, item.range), 'renew a book');
    const at = noBenefit.indexOf(' book.') + ' book'.length;
    editor.type('a.md', at, at, ', so that I can finish it');
    assert.deepEqual(await rulesIn('a.md'), []);
  });

  it('is not sent again when nothing changed', async () => {
    await start();
    editor.open('a.md', noBenefit);
    const { resultId } = await editor.pull('a.md');
    assert.deepEqual(await editor.pull('a.md', resultId), { kind: 'unchanged', resultId });
    editor.type('a.md', 0, 0, '\n');
    assert.equal((await editor.pull('a.md', resultId)).kind, 'full');
  });

  it('is spoken of to an editor that does not ask, at its newest version', async () => {
    await start({ files: memoryFiles({}), params: { capabilities: {} } });
    assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
    const newest = editor.told<PublishDiagnosticsParams>(publish, ({ version }) => version === 6);
    editor.open('a.md', good);
    const at = good.indexOf(', so that');
    for (let typed = 0; typed < 5; typed++) editor.type('a.md', at, at + 5, '');
    assert.deepEqual(codesOf((await newest).diagnostics), ['story-benefit']);
    const versions = editor.heard.get(publish)?.map((params) => (params as PublishDiagnosticsParams).version);
    assert.ok(versions && versions.length < 6, `one for each key: ${versions}`);
    assert.deepEqual(versions, versions.toSorted());
  });

  it('is the same after any edits as the text that they lead to', async () => {
    await start();
    const words = fc.constantFrom('\n', '\r\n', '# ', '- [ ] ', 'As a ', ', so that ', 'US-2', '😀', '`', '---\n', '');
    const edit = fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(9), words });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        editor.open('a.md', noBenefit);
        for (const { from, length, words } of edits) {
          const { length: end } = editor.textOf('a.md');
          const at = Math.floor(from * end);
          editor.type('a.md', at, Math.min(end, at + length), words);
        }
        const typed = await editor.pull('a.md');
        const text = editor.textOf('a.md');
        editor.close('a.md');
        editor.open('a.md', text);
        assert.deepEqual(typed, await editor.pull('a.md'));
        editor.close('a.md');
      }),
      { numRuns: 25 },
    );
  });

  it('has fixes after which there is silence', async () => {
    await start();
    for (const text of [noBenefit, twice]) {
      editor.open('a.md', text);
      const [finding] = await editor.diagnostics('a.md');
      const [fix] = await editor.actions('a.md', finding?.range ?? nowhere);
      assert.deepEqual(fix?.diagnostics, [finding]);
      editor.close('a.md');
      editor.open('a.md', applyAction(text, fix));
      assert.ok(!(await rulesIn('a.md')).includes(finding?.code));
      editor.close('a.md');
    }
  });

  it('is fixed at once where that is safe', async () => {
    await start();
    editor.open('a.md', twice);
    const [fix] = await editor.actions('a.md', nowhere, ['source.fixAll']);
    assert.equal(fix?.kind, 'source.fixAll.clearstory');
    assert.equal(applyAction(twice, fix), good);
    editor.open('b.md', noBenefit);
    assert.deepEqual(await editor.actions('b.md', nowhere, ['source.fixAll.clearstory']), []);
  });

  it('can be spared a rule in one place, for a reason that the author writes', async () => {
    const workspace = { workspaceEdit: { documentChanges: true, snippetEditSupport: true } };
    await start({ files: memoryFiles({}), params: { capabilities: { ...able, workspace } } });
    editor.open('a.md', noBenefit);
    const [finding] = await editor.diagnostics('a.md');
    const disable = (await editor.actions('a.md', finding?.range ?? nowhere)).find(isDisable);
    assert.match(JSON.stringify(disable?.edit), /-- \$\{1:…\} -->/);
    const spared = applyAction(noBenefit, disable);
    assert.match(spared, /^<!-- clearstory-disable-next-line story-benefit -- … -->\nAs a reader/m);
    editor.open('b.md', spared);
    assert.deepEqual(await rulesIn('b.md'), []);
  });

  it('follows the settings as they stand in the editor, which are judged too', async () => {
    const files = memoryFiles({ '.clearstory.jsonc': '{ "rules": { "story-benefit": "error" } }' });
    await start({ files });
    const severities = async (): Promise<unknown> => (await editor.diagnostics('a.md')).map(({ severity }) => severity);
    editor.open('a.md', noBenefit);
    assert.deepEqual(await severities(), [1]);
    editor.open('.clearstory.jsonc', '{ "rules": { "story-benefit": "off" } }');
    assert.deepEqual(await severities(), []);
    editor.type('.clearstory.jsonc', 0, '{ "rules": { "story-benefit'.length, '{ "rules": { "story-benefits');
    assert.deepEqual(await severities(), [3]);
    const [mistake] = await editor.diagnostics('.clearstory.jsonc');
    assert.equal(mistake && textAt(editor.textOf('.clearstory.jsonc'), mistake.range), 'story-benefits');
    const [fix] = await editor.actions('.clearstory.jsonc', mistake?.range ?? nowhere);
    assert.match(applyAction(editor.textOf('.clearstory.jsonc'), fix), /"story-benefit": "off"/);
    editor.close('.clearstory.jsonc');
    assert.deepEqual(await severities(), [1]);
    assert.deepEqual(await editor.diagnostics('.clearstory.jsonc'), []);
  });

  it('has an outline', async () => {
    await start();
    editor.open('a.md', good);
    const [story] = await editor.connection.sendRequest<{ name: string; children: { name: string }[] }[]>('textDocument/documentSymbol', {
      textDocument: { uri: editor.uri('a.md') },
    });
    assert.deepEqual(
      [story?.name, story?.children.map(({ name }) => name)],
      ['US-1 Renew a book', ['A book that nobody waits for is renewed for two weeks.']],
    );
  });
});

const publish = 'textDocument/publishDiagnostics';
const nowhere = rangeOf('', { start: 0, end: 0 });
const codesOf = (items: readonly Diagnostic[]): unknown[] => items.map(({ code }) => code);
const isDisable = ({ title }: CodeAction): boolean => title.startsWith('Disable story-benefit');
