import assert from 'node:assert/strict';
import {
  type CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import { childUri } from '../server/src/files/uri.ts';
import { listRequest, locateRequest, readRequest, summaryRequest, type TreeNode, treeRequest } from '../server/src/protocol.ts';
import { able, type Editor, type EditorOptions, startEditor } from './support/editor.ts';
import { joinFiles, type MemoryFiles, memoryFiles } from './support/memory-files.ts';

const story = (id: string, more = ''): string => `# ${id}: Renew a book

${more}
As a reader, I want to renew a book, so that I can finish it.

## Acceptance Criteria

- [ ] A book that nobody waits for is renewed.
`;
const broken = (id: string): string => story(id).replace(', so that I can finish it', '');

describe('a workspace', () => {
  let editor: Editor;
  const start = async (options: EditorOptions): Promise<void> => {
    editor = await startEditor(options);
    await editor.settled();
  };
  afterEach(() => editor.quit());

  it('is judged whole, and again as its files come, change and go', async () => {
    const files = memoryFiles({ 'a.md': broken('US-1'), 'b.md': story('US-2') });
    await start({ files });
    const reports = watchWorkspace(editor);
    assert.deepEqual(await reports.next(), { 'a.md': ['story-benefit'] });
    files.write('c/d.md', broken('US-3'));
    files.write('a.md', story('US-1'));
    editor.touch('c/d.md', 'a.md');
    assert.deepEqual(await reports.next(), { 'a.md': [], 'c/d.md': ['story-benefit'] });
    files.remove('c/d.md');
    editor.touch('c');
    assert.deepEqual(await reports.next(), { 'c/d.md': [] });
    reports.cancel();
    await reports.end;
  });

  it('is judged whole at once for an editor that takes no parts', async () => {
    editor = await startEditor({ files: memoryFiles({ 'a.md': broken('US-1'), '.clearstory.jsonc': '[' }) });
    const report = await editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [{ uri: editor.uri('gone.md'), value: 'x' }],
    });
    assert.deepEqual(rulesByPath(report, editor), {
      'gone.md': [],
      '.clearstory.jsonc': [undefined, undefined],
      'a.md': ['story-benefit'],
    });
  });

  it('makes what is open follow what changes elsewhere', async () => {
    const files = memoryFiles({ 'epic.md': '# EPIC-1: Lend\n\n**Status**: draft\n' });
    const capabilities = { ...able, workspace: { diagnostics: { refreshSupport: true } } };
    let refreshed = (): void => {};
    await start({
      files,
      params: { capabilities },
      prepare: (connection) => connection.onRequest('workspace/diagnostic/refresh', () => refreshed()),
    });
    editor.open('a.md', story('US-1', '**Epic**: [Lending](epic.md)\n'));
    assert.deepEqual(await editor.diagnostics('a.md'), []);
    files.remove('epic.md');
    editor.touch('epic.md');
    await new Promise<void>((resolve) => {
      refreshed = resolve;
    });
    assert.deepEqual(
      (await editor.diagnostics('a.md')).map(({ code }) => code),
      ['reference-resolves'],
    );
  });

  it('may have several folders, each with its settings', async () => {
    const one = memoryFiles({ 'a.md': broken('US-1'), '.clearstory.jsonc': '{ "rules": { "story-benefit": "off" } }' }, 'file:///one');
    const two = memoryFiles({ 'a.md': broken('US-1') }, 'file:///two');
    const workspaceFolders = [one, two].map(({ root }) => ({ uri: root, name: root.slice(-3) }));
    await start({ files: joinFiles(one, two), params: { workspaceFolders } });
    const [first, second] = await editor.ask(treeRequest, {});
    assert.deepEqual([first?.label, first?.below, second?.label, second?.below], ['one', 0, 'two', 1]);
    assert.equal((await editor.ask(treeRequest, { id: second?.id }))[0]?.label, 'US-1 Renew a book');
    editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: workspaceFolders.slice(0, 1) },
    });
    await editor.settled();
    assert.deepEqual(
      (await editor.ask(treeRequest)).map(({ label }) => label),
      ['US-1 Renew a book'],
    );
  });

  it('is read through the editor where its files are not on this disk', async () => {
    const files = memoryFiles({ 'docs/a b.md': broken('US-1') }, 'vscode-vfs://github/owner/books');
    const prepare: EditorOptions['prepare'] = (connection) => {
      connection.onRequest(listRequest.method, async ({ uri }) => files.list(uri));
      connection.onRequest(readRequest.method, async ({ uri }) => {
        const bytes = await files.read(uri);
        return bytes ? Buffer.from(bytes).toString('base64') : null;
      });
    };
    const workspaceFolders = [{ uri: files.root, name: 'books' }];
    await start({ params: { workspaceFolders, initializationOptions: { readsFiles: true, showsTree: true } }, prepare });
    const [node] = await editor.ask(treeRequest);
    assert.deepEqual(
      [node?.label, node?.own, node?.place?.uri],
      ['US-1 Renew a book', 1, childUri(childUri(files.root, 'docs'), 'a b.md')],
    );
  });

  it('is a tree in which circles of parents hide nothing', async () => {
    const parent = (id: string): string => `**Parent**: ${id}\n`;
    const files = memoryFiles({
      'a.md': story('US-1', parent('US-3')),
      'b.md': story('US-2', parent('US-1')),
      'c.md': story('US-3', parent('US-2')),
      'd.md': story('US-4', parent('US-4')),
    });
    await start({ files });
    const seen: string[] = [];
    const visit = async (id?: string): Promise<void> => {
      for (const node of await editor.ask(treeRequest, { id })) {
        if (node.kind === 'story') seen.push(node.label.slice(0, 4));
        if (node.hasChildren) await visit(node.id);
      }
    };
    await visit();
    assert.deepEqual(seen, ['US-1', 'US-2', 'US-3', 'US-4']);
  });

  it('finds the place of the cursor in the tree, and counts', async () => {
    await start({ files: memoryFiles({ 'a.md': story('US-1'), 'b.md': broken('US-2') }) });
    const way = await editor.ask(locateRequest, { uri: editor.uri('a.md'), position: { line: 7, character: 9 } });
    assert.deepEqual(
      way.map(({ kind, label }: TreeNode) => [kind, label]),
      [
        ['story', 'US-1 Renew a book'],
        ['criterion', 'A book that nobody waits for is renewed.'],
      ],
    );
    const { items, stories } = await editor.ask(summaryRequest);
    assert.deepEqual([items, stories], [2, 2]);
  });

  it('loses a file that goes while it is read, and nothing else', async () => {
    const files = memoryFiles({ 'a.md': story('US-1'), 'b.md': story('US-2'), 'c.md': story('US-3') });
    const { read } = files;
    const going: MemoryFiles = {
      ...files,
      read: (uri) => {
        if (uri.endsWith('/a.md')) files.remove('b.md');
        return read(uri);
      },
    };
    await start({ files: going });
    assert.deepEqual(
      (await editor.ask(treeRequest)).map(({ label }) => label.slice(0, 4)),
      ['US-1', 'US-3'],
    );
  });

  it('shows that it is being read', async () => {
    const stages: string[] = [];
    const shown = new Promise<void>((resolve) => {
      const prepare: EditorOptions['prepare'] = (connection) =>
        connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
          connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
            stages.push(kind);
            if (kind === 'end') resolve();
          });
        });
      void start({
        files: memoryFiles({ 'a.md': story('US-1') }),
        params: { capabilities: { window: { workDoneProgress: true } } },
        prepare,
      });
    });
    await shown;
    assert.deepEqual(
      stages.filter((stage) => stage !== 'report'),
      ['begin', 'end'],
    );
  });

  it('is read however the editor says hello', async () => {
    for (const initializationOptions of [null, undefined, [], 'x', 7, { pages: 5, readsFiles: 'yes', showsTree: null }]) {
      editor = await startEditor({ files: memoryFiles({}), params: { initializationOptions, capabilities: able } });
      editor.open('a.md', broken('US-1'));
      const [item] = await editor.diagnostics('a.md');
      assert.deepEqual([item?.code, item?.codeDescription], ['story-benefit', undefined]);
      await editor.quit();
    }
    editor = await startEditor({ files: memoryFiles({}), params: { rootUri: 'file:///backlog', workspaceFolders: undefined } });
  });

  it('answers a broken message with nothing, logs it, and goes on', async () => {
    await start({ files: memoryFiles({ 'a.md': story('US-1') }) });
    assert.equal(await editor.connection.sendRequest('textDocument/documentSymbol', { textDocument: null }), null);
    editor.connection.sendNotification('textDocument/didOpen', {});
    assert.equal((await editor.ask(treeRequest)).length, 1);
    const logged = JSON.stringify(editor.heard.get('window/logMessage'));
    assert.match(logged, /textDocument\/documentSymbol: .*textDocument\/didOpen: /);
  });

  it('costs nothing for a request that is taken back', async () => {
    await start({ files: memoryFiles({ 'a.md': story('US-1') }) });
    const cancelled = new CancellationTokenSource();
    const asked = editor.connection.sendRequest('clearstory/tree', {}, cancelled.token);
    cancelled.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });
});

interface Reports {
  /** The rules of the next part of the answer, by path. */
  next(): Promise<Record<string, unknown[]>>;
  cancel(): void;
  readonly end: Promise<unknown>;
}

/** Asks for the diagnostics of everything, in parts. */
function watchWorkspace(editor: Editor): Reports {
  const parts: WorkspaceDiagnosticReport[] = [];
  const waiting: ((part: WorkspaceDiagnosticReport) => void)[] = [];
  editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', (part) => {
    const resolve = waiting.shift();
    if (resolve) resolve(part as WorkspaceDiagnosticReport);
    else parts.push(part as WorkspaceDiagnosticReport);
  });
  const { token, cancel } = cancellation();
  const end = editor.connection.sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: 'parts' }, token);
  const next = async (): Promise<Record<string, unknown[]>> =>
    rulesByPath(parts.shift() ?? (await new Promise<WorkspaceDiagnosticReport>((resolve) => waiting.push(resolve))), editor);
  return { next, cancel, end };
}

function cancellation(): { token: CancellationToken; cancel(): void } {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}

function rulesByPath({ items }: WorkspaceDiagnosticReport, editor: Editor): Record<string, unknown[]> {
  const root = editor.uri('x').slice(0, -1);
  return Object.fromEntries(
    items.map((item) => [item.uri.replace(root, ''), item.kind === 'full' ? item.items.map(({ code }) => code) : []]),
  );
}
