import { type Node, Parser } from 'commonmark';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, LineSpans, Markdown } from '../../server/src/markdown/block.ts';
import { type Mark, readInline } from '../../server/src/markdown/inline.ts';
import { contains } from '../../server/src/text/span.ts';

/** Everything in a document that says something, each with its marks around its words and without white space, as `strong(a)`. */
export const ourWords = ({ text, blocks }: Markdown): string[] => [...leavesOf(blocks)].map((lines) => wordsOf(text, lines));

function wordsOf(text: string, lines: LineSpans): string {
  const { text: words, start, marks } = readInline(text, lines);
  const edges = marks.filter(isDrawn).flatMap(({ kind, inner }, index, all) => [
    { at: inner.start - start, put: `${kind}(`, order: index },
    { at: inner.end - start, put: ')', order: inner.end > inner.start ? index - 2 * all.length : index + 0.5 },
  ]);
  edges.sort((a, b) => a.at - b.at || a.order - b.order);
  let drawn = '';
  let at = 0;
  for (const edge of edges) {
    drawn += words.slice(at, edge.at) + edge.put;
    at = edge.at;
  }
  return (drawn + words.slice(at)).replace(/\s/g, '');
}

const isDrawn = ({ kind }: Mark): boolean => kind !== 'comment' && kind !== 'tag';

/** The same as commonmark.js, the reference implementation, sees it. */
export function referenceWords(text: string): string[] {
  const leaves: string[] = [];
  const walker = new Parser().parse(text).walker();
  for (let step = walker.next(); step; step = walker.next()) {
    const { type } = step.node;
    if (type === 'paragraph' || type === 'heading') {
      if (step.entering) leaves.push('');
    } else if (leaves.length > 0) leaves.push(leaves.pop() + drawn(step.node, step.entering));
  }
  return leaves.map((leaf) => leaf.replace(/\s/g, ''));
}

function drawn({ type, literal }: Node, entering: boolean): string {
  if (type === 'text') return literal ?? '';
  if (type === 'code') return `code(${literal})`;
  const name = referenceNames[type];
  return name ? (entering ? `${name}(` : ')') : '';
}

const referenceNames: Readonly<Record<string, string>> = { emph: 'emphasis', strong: 'strong', link: 'link', image: 'image' };

const processor = unified().use(remarkParse).use(remarkGfm);

/** The marks of a document with their places. */
export const ourMarks = ({ text, blocks }: Markdown): string[] =>
  [...leavesOf(blocks)].flatMap((lines) => {
    const { marks } = readInline(text, lines);
    const images = marks.filter(({ kind }) => kind === 'image');
    const seen = marks.filter((mark) => isDrawn(mark) && !images.some((image) => image !== mark && contains(image, mark)));
    return seen.map(({ kind, start, end }) => `${kind} ${start} ${text.slice(start, end)}`);
  });

/** The same as remark sees them. Bare addresses and references without a label of their own are no marks for us. */
export function remarkMarks({ text, frontMatter }: Markdown): string[] {
  const start = frontMatter?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  return marksIn(processor.parse(`\n${text.slice(start)}`), text, start - 1);
}

function marksIn(node: Nodes, text: string, shift: number): string[] {
  const inner = 'children' in node ? node.children.flatMap((child) => marksIn(child, text, shift)) : [];
  const kind = remarkNames[node.type];
  if (!kind || !node.position) return inner;
  const start = (node.position.start.offset ?? 0) + shift;
  const written = text.slice(start, (node.position.end.offset ?? 0) + shift);
  const bare = (kind === 'link' || kind === 'image') && !/^<|\)$|\]\[[^\]]+\]$/.test(written);
  return bare || /^https?:|^www\./i.test(written) ? inner : [`${kind} ${start} ${written}`, ...inner];
}

const remarkNames: Readonly<Record<string, string>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'strike',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link',
  image: 'image',
  imageReference: 'image',
};

/** The lines of everything that says something: of paragraphs, headings and table cells. */
export function* leavesOf(blocks: readonly Block[]): Iterable<LineSpans> {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') yield block.lines;
    else if (block.kind === 'table') for (const row of [block.header, ...block.rows]) for (const cell of row.cells) yield [cell];
    else if (block.kind === 'list') for (const item of block.items) yield* leavesOf(item.blocks);
    else if ('blocks' in block) yield* leavesOf(block.blocks);
  }
}
