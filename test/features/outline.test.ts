import assert from 'node:assert/strict';
import { openDocument } from '../../server/src/backlog/document.ts';
import { type OutlineItem, outline } from '../../server/src/features/outline.ts';

describe('outline', () => {
  it('puts each item into the one that it stands in, and its criteria into it', () => {
    draws(
      `# EPIC-1: Lend

**Status**: draft

## US-1: Renew a book

As a reader, I want to renew a book.

**Acceptance Criteria**:

- [ ] Nobody waits for it.
- [x] It is
  mine.

## US-2: Give back

As a reader, I want to give a book back.
`,
      `
epic EPIC-1 Lend (draft)
  story US-1 Renew a book
    criterion Nobody waits for it.
    criterion It is mine.
  story US-2 Give back`,
    );
  });

  it('names an item without a title by what is wanted', () => {
    draws(
      `## User Stories

- As a reader, I want to renew a book, so that I can finish it.
- As a reader, I want to give a book back.
`,
      `
story renew a book
story give a book back`,
    );
  });

  it('is empty where there is no backlog', () => draws('# Notes\n\nNothing is wanted here.\n', ''));

  it('has heads that lie in their items', () => {
    const { items, text } = openDocument({
      uri: 'file:///a.md',
      path: 'a.md',
      version: 0,
      text: '---\nid: US-1\ntitle: Renew\nstatus: todo\n---\n\nAs a reader, I want to renew.\n',
    });
    assert.ok(items.length > 0);
    for (const { start, end, head } of outline(openDocument({ uri: 'file:///a.md', path: 'a.md', version: 0, text }))) {
      assert.ok(start <= head.start && head.end <= end);
    }
  });
});

function draws(text: string, drawn: string): void {
  const lines = (items: readonly OutlineItem[], indent: string): string =>
    items
      .map(
        ({ kind, label, detail, children }) =>
          `\n${indent}${kind} ${label}${detail ? ` (${detail})` : ''}${lines(children, `${indent}  `)}`,
      )
      .join('');
  assert.equal(lines(outline(openDocument({ uri: 'file:///a.md', path: 'a.md', version: 0, text })), ''), drawn);
}
