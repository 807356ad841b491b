import { languageAt } from '../languages/detect.ts';
import type { Block, LineSpans, List, ListItem, Markdown } from '../markdown/block.ts';
import type { Item, Reference, Status } from '../model/item.ts';
import { groupWords, leadLines, type Reading, reading } from './reading.ts';

/** `[ ]` or another box that the Markdown reader leaves to us, an id, markers and a title: `T001 [P] [US1] Write the page`, `2.1 Write the page`. */
const shape = /^\s*(\[[~/-]\])?\*?\s*(T\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)*)[.):]?\s+((?:\[[^\]\s]{1,12}\]\s*)*)(\S[\s\S]*)$/du;

/** The tasks of a task list: every box with a number, those below others within them. Tasks that name what they satisfy refer to it. */
export function readTasks(markdown: Markdown): Item[] {
  const tasks: Item[] = [];
  const visit = (blocks: readonly Block[], within?: number): void => {
    for (const block of blocks) {
      if (block.kind === 'quote') visit(block.blocks, within);
      if (block.kind === 'list') readList(block, within);
    }
  };
  const readList = (list: List, within?: number): void => {
    for (const item of list.items) {
      const task = taskOf(markdown, item, within);
      if (task) tasks.push(task);
      visit(item.blocks, task ? tasks.length - 1 : within);
    }
  };
  visit(markdown.blocks);
  return tasks;
}

function taskOf(markdown: Markdown, item: ListItem, within: number | undefined): Item | undefined {
  const lines = leadLines(item);
  if (lines.length === 0) return undefined;
  const source = reading(markdown, lines);
  const match = shape.exec(source.text);
  if (!match || (!item.checkbox && match[1] === undefined)) return undefined;
  const title = groupWords(source, match, 4);
  return {
    start: item.start,
    end: item.end,
    kind: 'task',
    id: groupWords(source, match, 2),
    title,
    head: { start: source.start, end: lines[0]?.end ?? item.end },
    layout: 'entry',
    language: languageAt(markdown.text, { start: source.start, end: source.start + source.text.length }),
    fields: [],
    status: statusOf(markdown, item, source),
    criteria: [],
    containers: [],
    scenarios: [],
    references: [...storyReferences(source, match), ...requirementReferences(markdown, item)],
    within,
  };
}

function statusOf({ text }: Markdown, { checkbox }: ListItem, { start }: Reading): Status {
  const box = checkbox ?? { start, end: start + 3, checked: false };
  const printed = text.slice(box.start, box.end);
  const value = checkbox?.checked ? 'done' : /[~/-]/u.test(printed) ? 'doing' : 'todo';
  return { start: box.start, end: box.end, text: printed, value };
}

/** `[US1]` is story 1 of the specification beside the list. */
function storyReferences({ start }: Reading, match: RegExpExecArray): Reference[] {
  const from = start + (match.indices?.[3]?.[0] ?? 0);
  return [...(match[3] ?? '').matchAll(/US-?(\d+)/gu)].map((named) => ({
    kind: 'satisfies',
    form: 'local',
    target: named[1] ?? '',
    start: from + named.index,
    end: from + named.index + named[0].length,
  }));
}

/** `_Requirements: 1.1, 2.3_` on a line below the task. */
function requirementReferences(markdown: Markdown, item: ListItem): Reference[] {
  return linesBelow(item).flatMap((line) => {
    const text = markdown.text.slice(line.start, line.end);
    const label = /^[_*\s]*(?:Requirements?|Validates: Requirements?|要件|需求)\s*[:：]/iu.exec(text);
    if (!label) return [];
    return [...text.slice(label[0].length).matchAll(/(?<![\d.])(?:\d+(?:\.\d+)*|N?FR-\d+)/gu)].map((named): Reference => {
      const start = line.start + label[0].length + named.index;
      return { kind: 'satisfies', form: 'local', target: named[0], start, end: start + named[0].length };
    });
  });
}

const linesBelow = ({ blocks }: ListItem): LineSpans =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines;
    return block.kind === 'list' ? block.items.filter(({ checkbox }) => !checkbox).flatMap(leadLines) : [];
  });
