import type { Markdown } from '../markdown/block.ts';
import type { Item } from '../model/item.ts';
import type { Conventions } from './conventions.ts';
import type { Dialect } from './dialect.ts';
import { type Draft, itemOf } from './draft.ts';
import { frontMatterFields, readEntries } from './front-matter.ts';
import { allWords, linesOf, reading } from './reading.ts';

/** Backlog.md: a task a file, named `task-12 - Title.md`, with its fields in the front matter. A story sentence is never asked for. */
export const backlogMd: Dialect = {
  id: 'backlog.md',
  recognises: (path, markdown) => folder.test(path) || (markdown.frontMatter !== undefined && markers.test(markdown.text)),
  read: (markdown, path) => (notTasks.test(path) || !isTask(markdown, path) ? [] : [readTask(markdown)]),
};

const folder = /(?:^|\/)\.?backlog\/(?:tasks|completed|drafts|archive|milestones|docs|decisions)\//iu;
const notTasks = /(?:^|\/)\.?backlog\/(?:archive\/)?(?:milestones|docs|decisions)\//iu;
const markers = /^<!-- (?:AC|SECTION:DESCRIPTION|DOD):BEGIN -->\s*$/mu;

/** A file that is named as a task, or has the fields or the sections of one; what else lies there is a note. */
const isTask = ({ text, frontMatter }: Markdown, path: string): boolean =>
  /(?:^|\/)[a-z][a-z-]*-\d+(?:\.\d+)*\b[^/]*\.md$/iu.test(path) ||
  (frontMatter !== undefined && /^id\s*:/mu.test(text)) ||
  /^## (?:Description|Acceptance Criteria)\s*$/mu.test(text);

const conventions: Conventions = { inBacklog: true };

/** The whole document is one task. */
function readTask(markdown: Markdown): Item {
  const title = markdown.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const said = title && allWords(reading(markdown, linesOf(title)));
  const { text } = markdown;
  const lineEnd = text.search(/[\r\n]/u);
  const draft: Draft = {
    layout: 'document',
    start: 0,
    end: text.length,
    head: said ?? { start: 0, end: lineEnd < 0 ? text.length : lineEnd },
    heading: said,
    named: true,
    blocks: [...markdown.blocks],
    fields: frontMatterFields(readEntries(markdown)),
  };
  const item = itemOf(markdown, draft, { kind: 'task', conventions });
  const own = item.fields.find(({ key }) => key === 'title')?.value;
  return { ...item, kind: 'task', title: own?.text ? own : item.title };
}
