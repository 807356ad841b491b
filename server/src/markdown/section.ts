import type { Span } from '../text/span.ts';
import type { Block, Heading, Markdown } from './block.ts';

/** A heading and what stands under it, up to the next heading of its level or above. The document is the root section, without a heading. */
export interface Section extends Span {
  readonly heading?: Heading;
  /** The heading's level; 0 for the root. */
  readonly level: number;
  /** Its own blocks: those before its first sub-heading. */
  readonly blocks: readonly Block[];
  /** Under each sub-heading, whatever its level: a level may be skipped. */
  readonly sections: readonly Section[];
}

interface OpenSection extends Section {
  end: number;
  readonly blocks: Block[];
  readonly sections: OpenSection[];
}

/** The sections of a document. Only its own headings make sections, not those inside lists, quotes and the like. */
export function readSections({ text, blocks }: Markdown): Section {
  const root: OpenSection = { level: 0, blocks: [], sections: [], start: 0, end: text.length };
  const open = [root];
  for (const block of blocks) {
    if (block.kind === 'heading') openSection(open, block, text.length);
    else open.at(-1)?.blocks.push(block);
  }
  return root;
}

/** A section ends where the next one of its level or above begins, or with the text. */
function openSection(open: OpenSection[], heading: Heading, end: number): void {
  const { level, start } = heading;
  let parent = open.at(-1);
  while (parent && parent.level >= level) {
    parent.end = start;
    open.pop();
    parent = open.at(-1);
  }
  const section: OpenSection = { heading, level, blocks: [], sections: [], start, end };
  parent?.sections.push(section);
  open.push(section);
}
