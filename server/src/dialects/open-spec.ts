import type { Conventions } from './conventions.ts';
import type { Dialect } from './dialect.ts';
import { type Head, kindOf } from './head.ts';
import { readItems } from './read-items.ts';
import { groupWords, type Reading } from './reading.ts';
import { readTasks } from './task-list.ts';

/** OpenSpec: `openspec/specs/<capability>/spec.md` and the changes to them. A requirement is known by its title, and has no id. */
export const openSpec: Dialect = {
  id: 'openspec',

  recognises: (path, { text }) => folder.test(path) || (/^### Requirement: /mu.test(text) && /^#### Scenario: /mu.test(text)),

  read(markdown, path) {
    if (/(?:^|\/)tasks\.md$/iu.test(path)) return readTasks(markdown);
    return /(?:^|\/)(?:proposal|design|project|agents|readme|plan|tests|apply)\.md$/iu.test(path)
      ? []
      : readItems(markdown, conventions, 'requirement');
  },
};

/** A copy for another language stands beside the original: `openspec-de/`. */
const folder = /(?:^|\/)openspec[^/]*\/(?:specs|changes|project\.md)/iu;

const conventions: Conventions = {
  inBacklog: true,
  scenarioHeadings: true,
  nameIs: (name) => (/requirements$/u.test(name) ? 'group' : undefined),
  readHead,
  keeps: ({ parsed }) => parsed?.kind === 'requirement',
};

/** The title is the identity, and so is taken whole. */
function readHead(source: Reading): Head | undefined {
  const match = /^\s*(\p{L}+)\s*[:：]\s*(\S[\s\S]*)$/diu.exec(source.text);
  return match && kindOf(match[1] ?? '') === 'requirement' ? { kind: 'requirement', title: groupWords(source, match, 2) } : undefined;
}
