import { workspace } from 'vscode';
import { finding, noFinding } from './support/findings.ts';
import { at, remove, write } from './support/workspace.ts';

const story = 'user-stories/US-2.md';
const copy = 'user-stories/copy.md';
const moved = 'user-stories/moved.md';
const text = '# US-2: Pay\n\nAs a shopper, I want to pay by card, so that I need no cash.\n';

describe('files that other programs touch', () => {
  it('count when they come and when they go', async () => {
    await write(copy, text);
    await finding(copy, 'id-unique');
    await remove(copy);
    await noFinding(copy, 'id-unique');
    await noFinding(story, 'id-unique');
  });

  it('count when they change and when they move', async () => {
    await write(copy, text);
    await finding(copy, 'id-unique');
    await write(copy, text.replace('US-2', 'US-3'));
    await noFinding(copy, 'id-unique');
    await write(copy, text);
    await finding(copy, 'id-unique');
    await workspace.fs.rename(at(copy), at(moved));
    await finding(moved, 'id-unique');
    await noFinding(copy, 'id-unique');
    await remove(moved);
    await noFinding(moved, 'id-unique');
  });
});
