import type { Block, Heading, Markdown, Paragraph } from '../markdown/block.ts';
import type { Section } from '../markdown/section.ts';
import { readHead } from './head.ts';
import { reading } from './reading.ts';

/** Below every heading that Markdown has. */
const level = 7;

/** The section with its own blocks cut where a line in bold names an item, as people write who shun headings: `**US-1: Pay by card**`. */
export function withBoldHeads(markdown: Markdown, section: Section): Section {
  const starts = section.blocks.flatMap((block, index) => (isHead(markdown, block) ? [index] : []));
  if (starts.length === 0) return section;
  const cuts = starts.map((start, index) => section.blocks.slice(start, starts[index + 1]));
  const below = cuts.map(([head, ...blocks], index) => {
    const next = cuts[index + 1]?.[0] ?? section.sections[0];
    return { heading: headingOf(head as Paragraph), level, blocks, sections: [], start: head?.start ?? 0, end: next?.start ?? section.end };
  });
  return { ...section, blocks: section.blocks.slice(0, starts[0]), sections: [...below, ...section.sections] };
}

const headingOf = ({ start, end, lines }: Paragraph): Heading => ({ kind: 'heading', level: 6, setext: false, start, end, lines });

function isHead(markdown: Markdown, block: Block): boolean {
  if (block.kind !== 'paragraph' || block.lines.length !== 1 || !/^[*_]{2}/.test(markdown.text.slice(block.start, block.start + 2)))
    return false;
  const source = reading(markdown, block.lines);
  const [strong, ...more] = source.marks.filter(({ kind }) => kind === 'strong');
  if (!strong || more.length > 0 || /[\p{L}\p{N}]/u.test(markdown.text.slice(strong.end, block.end))) return false;
  const head = readHead(source);
  return (
    head?.id !== undefined && head.title !== undefined && (head.kind === 'story' || head.kind === 'epic' || head.kind === 'requirement')
  );
}
