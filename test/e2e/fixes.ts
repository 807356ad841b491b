import { type CodeAction, CodeActionKind, commands, Range, type TextDocument, workspace } from 'vscode';
import { equal, ok } from './support/check.ts';
import { finding, noFinding } from './support/findings.ts';
import { closeEditors, open, remove, write } from './support/workspace.ts';

const story = 'user-stories/US-1.md';
const catalogue = 'user-stories/catalogue.md';
const slips = `# Catalogue

- As a cook, I want to weigh flour, so that so that the bread rises.
- As a guest, I want to pay by card, so that so that I need no cash.
- As a guest, I want to leave a tip.
`;

describe('fixes', () => {
  afterEach(closeEditors);

  it('add what is missing, in one step that undo takes back', async () => {
    const document = await open(story);
    const before = document.getText();
    const { range } = await finding(story, 'story-benefit');
    const fix = (await actions(document, range, CodeActionKind.QuickFix)).find(({ title }) => title.includes('so that'));
    ok(fix?.edit, 'a quick fix that adds “so that”');
    await workspace.applyEdit(fix.edit);
    ok(document.getText().includes('I want to sign in, so that'), `“so that” after the want in “${document.getText()}”`);
    await noFinding(story, 'story-benefit');
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('mend the whole file at once where nothing is in doubt', async () => {
    await write(catalogue, slips);
    const document = await open(catalogue);
    await finding(catalogue, 'story-once');
    const everywhere = new Range(0, 0, document.lineCount, 0);
    const [fixAll] = await actions(document, everywhere, CodeActionKind.SourceFixAll.append('clearstory'));
    ok(fixAll?.edit, 'an action source.fixAll.clearstory');
    await workspace.applyEdit(fixAll.edit);
    equal(document.getText(), slips.replaceAll('so that so that', 'so that'));
    await noFinding(catalogue, 'story-once');
    await finding(catalogue, 'story-benefit');
    await closeEditors();
    await remove(catalogue);
  });

  it('can be declined for a line, with a reason', async () => {
    const document = await open(story);
    const { range } = await finding(story, 'story-benefit');
    const decline = (await actions(document, range, CodeActionKind.QuickFix)).find(({ title }) => title.startsWith('Disable'));
    ok(decline?.edit, 'an action that disables the rule for this line');
    await workspace.applyEdit(decline.edit);
    await noFinding(story, 'story-benefit');
    ok(document.getText().includes('story-benefit'), 'the rule to be named in the file');
  });
});

async function actions(document: TextDocument, range: Range, kind: CodeActionKind): Promise<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind.value, 20);
}
