import type { Document } from '../backlog/document.ts';
import type { Block, ListItem } from '../markdown/block.ts';
import { type Edit, insert } from '../text/edit.ts';
import { lineAt, lineEndOf } from '../text/line.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './rule.ts';

/** Puts a `clearstory-disable-next-line` above what a finding stands in, where it breaks no list, table, fence or sentence. */
export function disableNextLine(
  { text, markdown, isFeatureFile }: Document,
  { rule, at }: Pick<Finding, 'rule' | 'at'>,
  reason: string,
): Edit {
  const { frontMatter } = markdown;
  const command = `clearstory-disable-next-line ${rule} -- ${reason}`;
  if (frontMatter && at.start < frontMatter.end) return insert(keyStart(text, at.start), `# ${command}${lineEndOf(text)}`);
  const place = placeOf(markdown.blocks, at) ?? { start: at.start };
  const lineStart = lineAt(text, place.start).start;
  if (isFeatureFile) return insert(lineStart, `${indentAt(text, lineStart)}# ${command}${lineEndOf(text)}`);
  return insert(lineStart, `${prefixOf(text, lineStart, place)}<!-- ${command} -->${lineEndOf(text)}`);
}

const indentAt = (text: string, lineStart: number): string => /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';

/** Where a leaf block starts, with the list item whose first words it holds. */
interface Place {
  readonly start: number;
  readonly item?: ListItem;
  /** False where the item comes after another one of its list, and so the comment has to stand in that one. */
  readonly first?: boolean;
}

/** The leaf block that holds a span, by way of the containers that hold it. */
function placeOf(blocks: readonly Block[], at: Span): Place | undefined {
  const block = blocks.find(({ start, end }) => start <= at.start && at.start <= end);
  if (block?.kind === 'quote' || block?.kind === 'footnote') return placeOf(block.blocks, at);
  if (block?.kind !== 'list') return block && { start: block.start };
  const index = block.items.findIndex(({ start, end }) => start <= at.start && at.start <= end);
  const item = block.items[index];
  if (!item) return { start: block.start };
  const inner = placeOf(item.blocks, at);
  return !inner || inner.start === item.blocks[0]?.start ? { start: item.start, item, first: index === 0 } : inner;
}

/** What stands before the comment on its line: the marks of quotes, and spaces as wide as the markers of list items that it stands in. */
function prefixOf(text: string, lineStart: number, { start, item, first }: Place): string {
  const inItem = item && !first ? ' '.repeat(((item.checkbox ?? item.blocks[0])?.start ?? item.marker.end + 1) - item.start) : '';
  const before = text.slice(lineStart, start);
  return before.replace(/[^>\s]/g, ' ') + inItem.slice(0, 4);
}

/** The start of the line with the key in front matter: entries of its list stand on lines of their own. */
function keyStart(text: string, at: number): number {
  let { start } = lineAt(text, at);
  while (start > 0 && /^[ \t]|^-[ \t]/.test(text.slice(start, start + 2))) start = lineAt(text, start - 1).start;
  return start;
}
