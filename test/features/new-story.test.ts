import assert from 'node:assert/strict';
import { Backlog } from '../../server/src/backlog/backlog.ts';
import { openDocument } from '../../server/src/backlog/document.ts';
import { newStory } from '../../server/src/features/new-story.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { defaultSettings } from '../../server/src/lint/settings.ts';
import { rules } from '../../server/src/rules/index.ts';

describe('new story', () => {
  it('begins a backlog', () => assert.equal(place({}), 'backlog/US-1.md'));

  it('goes on where the other stories are', () => {
    assert.equal(place({ 'docs/US-009-pay.md': 'US-009', 'docs/US-010.md': 'US-010', 'x/US-99.md': 'US-99' }), 'docs/US-011.md');
  });

  it('takes no id that there is', () => {
    assert.equal(place({ 'docs/US-1.md': 'US-1', 'docs/all.md': 'US-2' }), 'docs/US-3.md');
  });

  it('is reported for what is to be written over, and for nothing else when it is', () => {
    const { snippet } = newStory(Backlog.empty, 'file:///b');
    assert.deepEqual([...new Set(rulesIn(snippet.replace(/\$\{\d:(.*?)\}/g, '$1').replace('$0', '')))], ['story-placeholder']);
    assert.deepEqual(rulesIn(snippet.replace(/\$\{\d:(.*?)\}/g, 'read').replace('$0', 'It is read.')), []);
  });
});

function place(ids: Record<string, string>): string {
  const documents = Object.entries(ids).map(([path, id]) =>
    openDocument({ uri: `file:///b/${path}`, path, version: 0, text: `# ${id}: T\n\nAs a reader, I want to read.\n` }),
  );
  const backlog = documents.reduce((all, document) => all.with(document), Backlog.empty);
  return newStory(backlog, 'file:///b').uri.replace('file:///b/', '');
}

function rulesIn(text: string): string[] {
  const document = openDocument({ uri: 'file:///b/backlog/US-1.md', path: 'backlog/US-1.md', version: 0, text });
  return lint(document, { backlog: Backlog.empty.with(document), rules, settings: defaultSettings }).map(({ rule }) => rule);
}
