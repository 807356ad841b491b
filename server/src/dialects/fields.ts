import { fieldOfName } from '../languages/vocabulary.ts';
import type { Block, List, Markdown, Table } from '../markdown/block.ts';
import type { Field, FieldKey } from '../model/item.ts';
import type { Words } from '../model/words.ts';
import { type Label, readLabels } from './label.ts';
import { nameOf } from './name.ts';
import { allWords, leadLines, linesOf, reading, words } from './reading.ts';

/** The longest value that a field has. What is longer is prose behind a label. */
const longestValue = 160;

/** The key of a field by its label's name, in any language. */
export const fieldKeyOf = (name: string): FieldKey | undefined => fieldOfName(name);

/**
 * The fields of an item's own blocks: labels in paragraphs and list items, two-column tables of key and value,
 * and headings that name a field, with the value in them or in the next paragraph. The first of a key wins.
 */
export function readFields(markdown: Markdown, blocks: readonly Block[]): Field[] {
  const fields: Field[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') fields.push(...readLabels(reading(markdown, block.lines)).flatMap(fieldOf));
    else if (block.kind === 'list') fields.push(...listFields(markdown, block));
    else if (block.kind === 'table') fields.push(...tableFields(markdown, block));
    else if (block.kind === 'heading') fields.push(...headingField(markdown, block, blocks[index + 1]));
  }
  return fields.filter(({ key }, index) => fields.findIndex((other) => other.key === key) === index);
}

function fieldOf({ name, words, value }: Label): Field[] {
  const key = fieldKeyOf(name);
  return key && value.text.length <= longestValue ? [{ key, label: words, value }] : [];
}

const listFields = (markdown: Markdown, list: List): Field[] =>
  list.items.flatMap((item) => (item.checkbox ? [] : readLabels(reading(markdown, leadLines(item))).flatMap(fieldOf)));

/** `| **Status** | Done |`: a table of two columns whose first column holds labels. */
function tableFields(markdown: Markdown, table: Table): Field[] {
  if (table.header.cells.length !== 2) return [];
  return [table.header, ...table.rows].flatMap(({ cells: [label, value] }) => {
    if (!label || !value) return [];
    const words = allWords(reading(markdown, [label]));
    const key = fieldKeyOf(nameOf(words.text));
    return key ? [{ key, label: words, value: allWords(reading(markdown, [value])) }] : [];
  });
}

/** `## Status: Done`, and `## Status` with the value in the paragraph under it. */
function headingField(markdown: Markdown, heading: Block, next: Block | undefined): Field[] {
  const source = reading(markdown, linesOf(heading));
  const colon = source.text.search(/[:：]/u);
  if (colon > 0) return fieldWith(words(source, { start: 0, end: colon }), words(source, { start: colon + 1, end: source.text.length }));
  return next?.kind === 'paragraph' ? fieldWith(allWords(source), allWords(reading(markdown, next.lines.slice(0, 1)))) : [];
}

function fieldWith(label: Words, value: Words): Field[] {
  const key = fieldKeyOf(nameOf(label.text));
  return key && value.text.length <= longestValue / 2 ? [{ key, label, value }] : [];
}
