import { commands, type DocumentSymbol } from 'vscode';
import { equal, ok } from './support/check.ts';
import { finding } from './support/findings.ts';
import { closeEditors, open, remove, write } from './support/workspace.ts';

const path = 'user-stories/outline.md';

describe('outline', () => {
  afterEach(closeEditors);

  it('shows stories with their criteria', async () => {
    await write(path, '# US-9: Search\n\nAs a shopper, I want to search.\n\n## Acceptance criteria\n\n- Typing finds tea.\n');
    const document = await open(path);
    await finding(path, 'story-benefit');
    const symbols: DocumentSymbol[] = await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    const story = flat(symbols).find(
      ({ name, children }) => name.includes('Search') && children.some(({ name }) => name.includes('Typing')),
    );
    ok(story, `a story with a criterion in ${JSON.stringify(symbols)}`);
    equal(story.range.start.line, 0);
    await closeEditors();
    await remove(path);
  });
});

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}
