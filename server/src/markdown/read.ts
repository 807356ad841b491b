import type { Markdown } from './block.ts';
import { closeContainers } from './containers.ts';
import { readFrontMatter } from './front-matter.ts';
import { linesFrom, nextLine } from './line.ts';
import { readLine } from './read-line.ts';

/** Reads a document's blocks, line by line, in time linear in its length. Any text is Markdown: this never fails. */
export function readMarkdown(text: string): Markdown {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const frontMatter = readFrontMatter(text, start);
  const state = { line: linesFrom(text, frontMatter?.end ?? start), containers: [], leaf: undefined, blocks: [] };
  while (nextLine(state.line)) readLine(state);
  closeContainers(state, 0);
  return { text, frontMatter, blocks: state.blocks };
}
