import type { Markdown } from '../../markdown/block.ts';
import type { Item } from '../../model/item.ts';
import { linesOf } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Dialect } from '../dialect.ts';
import { bare } from './bare.ts';
import { readFeatures } from './feature.ts';
import { itemOf } from './item.ts';
import { isPartKeyword, keywordsOf } from './language.ts';
import type { GherkinText, Syntax } from './line.ts';
import { marked } from './marked.ts';

/** Gherkin in `.feature` files, and in `.feature.md` files as Markdown with Gherkin has it. */
export const gherkin: Dialect = {
  id: 'gherkin',
  recognises: (path, { text }) => isFeatureFile(path) || (isMarkedPath(path) && holdsParts(text)),
  read: (markdown, path) => (isFeatureFile(path) ? read(markdown, bare) : read(markdown, marked)),
};

/** True for files that hold Gherkin and no Markdown. */
export const isFeatureFile = (path: string): boolean => /\.feature$/iu.test(path);

const isMarkedPath = (path: string): boolean => /\.feature\.(?:md|markdown)$/iu.test(path);

/** Other tools have commands named “feature”, whose files end alike. */
const holdsParts = (text: string): boolean =>
  [...text.matchAll(/^[ \t]*#{1,6}[ \t]+([^:：\r\n]{1,64})[:：]/gmu)].some(([, word = '']) => isPartKeyword(word.trim()));

function read({ text, blocks }: Markdown, syntax: Syntax): Item[] {
  const lines = lineSpans(text);
  const source: GherkinText = { text, lines, syntax, keywords: keywordsOf({ text, lines, syntax }) };
  const features = readFeatures(source);
  const [top] = syntax === marked ? blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? block.lines : [])) : [];
  return features.map((feature) => {
    const heading = top && top.start < feature.start ? top : undefined;
    return itemOf(source, feature, { alone: features.length === 1, heading });
  });
}

/** Without the line ends. */
function lineSpans(text: string): Span[] {
  const { starts, length } = linesOf(text);
  return starts.map((start, index) => {
    let end = starts[index + 1] ?? length;
    while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
    return { start, end };
  });
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;
