import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Backlog } from '../../server/src/backlog/backlog.ts';
import { openDocument } from '../../server/src/backlog/document.ts';
import { locate, wayTo } from '../../server/src/features/locate.ts';
import { naturalKey } from '../../server/src/features/natural-order.ts';
import { summarise } from '../../server/src/features/summary.ts';
import { type Folder, growTree, type Tree, type TreeNode } from '../../server/src/features/tree.ts';
import { childrenOf, nameOfNode, ownFindings, statusOfNode } from '../../server/src/features/tree-node.ts';
import type { Finding } from '../../server/src/lint/rule.ts';

const story = (id: string, field = ''): string => `# ${id}: T\n\n${field && `${field}\n\n`}As a reader, I want to read.\n`;

describe('tree', () => {
  it('puts items into the one that they name, else into the one that they stand in', () => {
    draws(
      {
        'docs/epics/EPIC-1.md': '# EPIC-1: Lend\n\n**Status**: done\n\n## US-2: Inner\n\nAs a reader, I want to read.\n',
        'docs/US-1.md': story('US-1', '**Epic**: EPIC-1'),
        'docs/US-10.md': story('US-10', '**Epic**: [Lend](epics/EPIC-1.md)'),
        'docs/US-9.md': story('US-9'),
      },
      `
epic EPIC-1 Lend [done]
  story US-2 Inner
  story US-1 T
  story US-10 T
story US-9 T`,
    );
  });

  it('puts what is large first, also in a file', () => {
    draws(
      { 'a.md': story('US-1'), 'b.md': `# Epic 2: Lend\n\n**Status**: done\n\n# Epic 3: Read\n\n**Status**: todo\n` },
      `
file b.md
  epic Epic 2 Lend [done]
  epic Epic 3 Read [todo]
story US-1 T`,
    );
  });

  it('takes the nearest of two parents with the same id', () => {
    const epic = '# EPIC-1: T\n\n**Status**: todo\n';
    draws(
      { 'a/EPIC-1.md': epic, 'b/EPIC-1.md': epic, 'b/US-1.md': story('US-1', '**Epic**: epic-1') },
      `
epic EPIC-1 T [todo]
epic EPIC-1 T [todo]
  story US-1 T`,
    );
  });

  it('groups by file what has no parent, where a file holds several', () => {
    draws(
      { 'all.md': '## User Stories\n\n- As a reader, I want to read.\n- As a reader, I want to write.\n' },
      `
file all.md
  story read
  story write`,
    );
  });

  it('groups by folder where several are open', () => {
    const folders = ['file:///b', 'file:///b/inner', 'file:///empty'].map((uri) => ({ uri, name: uri.slice(8) }));
    draws(
      { 'US-1.md': story('US-1'), 'inner/US-2.md': story('US-2') },
      `
folder b
  story US-1 T
folder b/inner
  story US-2 T
folder empty`,
      folders,
    );
  });

  it('counts findings where they stand and in all that is above', () => {
    const text =
      '# EPIC-1: Lend\n\n**Status**: todo\n\n## US-1: T\n\nAs a reader, I want xx.\n\n**Acceptance Criteria**:\n\n- [x] It is xx.\n- [ ] It is y.\n';
    const tree = grow({ 'EPIC-1.md': text });
    const counts = (nodes: readonly TreeNode[]): unknown[] =>
      nodes.flatMap((node) => [[node.kind, ownFindings(node), node.total, statusOfNode(node)], ...counts(childrenOf(node))]);
    assert.deepEqual(counts(tree.roots), [
      ['epic', 0, 2, 'todo'],
      ['story', 1, 2, undefined],
      ['criterion', 1, 1, 'done'],
      ['criterion', 0, 0, 'todo'],
    ]);
  });

  it('holds everything once, whatever the parents are', () => {
    const parents = fc.array(fc.nat(12), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parents, (chosen) => {
        const files = chosen.map((parent, index) => [`${index}.md`, story(`US-${index}`, `**Parent**: US-${parent}`)]);
        const visit = (nodes: readonly TreeNode[]): string[] =>
          nodes.flatMap((node) => [node.item?.id?.text ?? '', ...visit(node.children)]);
        const seen = visit(grow(Object.fromEntries(files)).roots);
        assert.deepEqual(seen.sort(), chosen.map((_, index) => `US-${index}`).sort());
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the ids of its nodes when words are typed', () => {
    const ids = (text: string): unknown => [...grow({ 'a.md': text }).byId.keys()];
    const text = `${story('US-1')}\n${story('US-1')}\n${story('US-2').replace('US-2: ', '')}`;
    assert.deepEqual(ids(text), ids(text.replaceAll('to read', 'to read a book')));
  });
});

describe('locate', () => {
  it('finds the innermost node, and the way to it', () => {
    const at =
      '# EPIC-1: Lend\n\n**Status**: todo\n\n## US-1: T\n\nAs a reader, I want to read.\n\n**Acceptance Criteria**:\n\n- [ ] It is$0 read.\n';
    assert.deepEqual(located(at), ['EPIC-1 Lend', 'US-1 T', 'It is read.']);
    assert.deepEqual(located(at.replace('$0', '').replace('want', 'w$0ant')), ['EPIC-1 Lend', 'US-1 T']);
    assert.deepEqual(located(at.replace('$0', '').concat('\n$0')), ['EPIC-1 Lend', 'US-1 T', 'It is read.']);
    assert.deepEqual(located('# Notes\n\n$0Nothing.\n'), []);
  });
});

describe('summary', () => {
  it('counts items and what is wrong', () => {
    const { backlog, findings } = read({ 'a.md': '# EPIC-1: xx\n\n**Status**: todo\n\n## US-1: T\n\nAs a reader, I want xx.\n' });
    assert.deepEqual(summarise(backlog, findings), { items: 2, stories: 1, findings: { error: 0, warning: 2, information: 0, hint: 0 } });
  });
});

describe('natural order', () => {
  it('puts 2 before 10, whatever the case', () => {
    const names = ['a', 'A-1', 'a-2', 'A-10', 'a-10b', 'a-11', 'B'];
    const byKey = (a: string, b: string): number => (naturalKey(a) < naturalKey(b) ? -1 : 1);
    assert.deepEqual(names.toReversed().sort(byKey), names);
  });
});

/** Every “xx” is a finding. */
function read(files: Record<string, string>) {
  const documents = Object.entries(files).map(([path, text]) => openDocument({ uri: `file:///b/${path}`, path, version: 0, text }));
  const findings = ({ text }: { text: string }): Finding[] =>
    [...text.matchAll(/xx/g)].map(({ index }) => ({ at: { start: index, end: index + 2 }, rule: 'xx', message: '', severity: 'warning' }));
  return { backlog: documents.reduce((backlog, document) => backlog.with(document), Backlog.empty), findings };
}

function grow(files: Record<string, string>, folders: readonly Folder[] = []): Tree {
  const { backlog, findings } = read(files);
  return growTree(backlog, { folders, findings });
}

function draws(files: Record<string, string>, drawn: string, folders?: readonly Folder[]): void {
  const lines = (nodes: readonly TreeNode[], indent: string): string =>
    nodes
      .map((node) => {
        const status = statusOfNode(node);
        return `\n${indent}${node.kind} ${nameOfNode(node)}${status ? ` [${status}]` : ''}${lines(node.children, `${indent}  `)}`;
      })
      .join('');
  assert.equal(lines(grow(files, folders).roots, ''), drawn);
}

function located(drawn: string): string[] {
  const offset = drawn.indexOf('$0');
  const tree = grow({ 'a.md': drawn.replace('$0', '') });
  const document = openDocument({ uri: 'file:///b/a.md', path: 'a.md', version: 0, text: drawn.replace('$0', '') });
  const node = locate(tree, document, offset);
  return node ? wayTo(node).map(nameOfNode) : [];
}
