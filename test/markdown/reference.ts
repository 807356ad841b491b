import { type Node, Parser } from 'commonmark';

/** The kinds of the blocks that commonmark.js, the reference implementation, sees in a text without GFM. It keeps no definitions. */
export const referenceKinds = (text: string): string[] => kindsUnder(new Parser().parse(text), '');

function kindsUnder(node: Node, indent: string): string[] {
  const kinds: string[] = [];
  for (let child = node.firstChild; child; child = child.next) {
    kinds.push(indent + (names[child.type] ?? child.type));
    if (containers.has(child.type)) kinds.push(...kindsUnder(child, `${indent}  `));
  }
  return kinds;
}

const names: Readonly<Record<string, string>> = { block_quote: 'quote', code_block: 'code', html_block: 'html', thematic_break: 'break' };
const containers: ReadonlySet<string> = new Set(['list', 'item', 'block_quote']);

/** The same kinds of blocks that are drawn with their places. */
export const kindsOf = (drawn: readonly string[]): string[] =>
  drawn
    .filter((line) => !/^ *definition/.test(line))
    .map((line) => line.replace(/^( *)(\w+).*$/, (_, indent, kind) => indent + (listKinds.get(kind) ?? kind)));

const listKinds: ReadonlyMap<string, string> = new Map([
  ['bullets', 'list'],
  ['ordered', 'list'],
]);
