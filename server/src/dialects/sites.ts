import { opensStory } from '../languages/story.ts';
import type { Block, LineSpans, List, ListItem, Markdown, Table } from '../markdown/block.ts';
import type { Slot } from '../model/story.ts';
import { fieldKeyOf } from './fields.ts';
import { isColumnOfStories, readRows, type TableRow } from './item-table.ts';
import { readLabels } from './label.ts';
import { labelledStory, type Named } from './labelled-story.ts';
import { nameOf } from './name.ts';
import { allWords, isNamed, leadLines, linesOf, reading } from './reading.ts';
import { readSentences, type Sentence } from './sentence.ts';

/** What a block of a section holds: a sentence of the section itself, items of their own, or words that belong to the section. */
export type Site =
  | { readonly kind: 'sentence'; readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'entries'; readonly block: List; readonly entries: readonly EntrySite[] }
  | { readonly kind: 'rows'; readonly block: Table; readonly rows: readonly TableRow[] }
  | { readonly kind: 'words'; readonly block: Block };

/** A list item that may be an item of the backlog. */
export interface EntrySite {
  readonly item: ListItem;
  readonly sentence?: Sentence;
}

/** Reads the blocks of one section, in order. `known` says that the section is a story's. */
export function readSites(markdown: Markdown, blocks: readonly Block[], known: boolean): Site[] {
  const sites: Site[] = [];
  let index = 0;
  while (index < blocks.length) {
    const site = spreadSite(markdown, blocks.slice(index, index + 3)) ?? siteOf(markdown, blocks[index] as Block, known);
    sites.push(site);
    index += site.kind === 'sentence' ? site.blocks.length : 1;
  }
  return sites;
}

function siteOf(markdown: Markdown, block: Block, known: boolean): Site {
  const words: Site = { kind: 'words', block };
  if (block.kind === 'paragraph') {
    const source = reading(markdown, block.lines);
    const labels = readLabels(source);
    const labelled = labels.some(({ name }) => isNamed(name, 'storyHeadings'));
    const sentences = readSentences(source, known || labelled);
    return sentences.length > 0 ? { kind: 'sentence', blocks: [block], sentences } : labelledSite(block, known ? labels : []);
  }
  if (block.kind === 'quote') {
    const inner = readSites(markdown, block.blocks, known).flatMap((site) => (site.kind === 'sentence' ? site.sentences : []));
    return inner.length > 0 ? { kind: 'sentence', blocks: [block], sentences: inner } : words;
  }
  if (block.kind === 'list') return (known ? labelledList(markdown, block) : undefined) ?? listSite(markdown, block);
  return block.kind === 'table' ? tableSite(markdown, block, known) : words;
}

/** A story told behind labels, or words. */
function labelledSite(block: Block, pairs: readonly Named[]): Site {
  const found = labelledStory(pairs);
  return found ? { kind: 'sentence', blocks: [block], sentences: [found] } : { kind: 'words', block };
}

function labelledList(markdown: Markdown, list: List): Site | undefined {
  const leads = list.items.map(leadLines).filter((lines) => lines.length > 0);
  const site = labelledSite(
    list,
    leads.flatMap((lines) => readLabels(reading(markdown, lines)).slice(0, 1)),
  );
  return site.kind === 'sentence' ? site : undefined;
}

/** Longer paragraphs are no slots of a sentence, in UTF-16 units. */
const longestSlot = 300;

/** One sentence over two or three paragraphs: `**As a** x`, `**I want** y`, `**So that** z` with blank lines between. */
function spreadSite(markdown: Markdown, blocks: readonly Block[]): Site | undefined {
  for (let count = blocks.length; count > 1; count--) {
    const group = blocks.slice(0, count);
    if (group.some(({ kind, start, end }) => kind !== 'paragraph' || end - start > longestSlot)) continue;
    const found = joined(markdown, group.map(linesOf));
    if (found) return { kind: 'sentence', blocks: group, sentences: [found] };
  }
  return undefined;
}

/** The sentence that several leaf blocks make together, if each of them opens a slot of it and none but the first could be one alone. */
function joined(markdown: Markdown, parts: readonly LineSpans[]): Sentence | undefined {
  const [first] = parts;
  if (!first || parts.length < 2 || parts.some((lines) => lines.length === 0)) return undefined;
  if (!opensStory(reading(markdown, first).text)) return undefined;
  const [sentence, ...more] = readSentences(reading(markdown, parts.flat()), false);
  if (!sentence || more.length > 0) return undefined;
  const opens = parts.every((lines) => opensSlot(markdown, lines, sentence));
  const another = parts.slice(1).some((lines) => readSentences(reading(markdown, lines), false).length > 0);
  return opens && !another ? sentence : undefined;
}

/** True where the lines begin with a slot, or with the words that open it, and the slot has not been opened before. */
function opensSlot({ text }: Markdown, lines: LineSpans, { story }: Sentence): boolean {
  const [first, last] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  return slots.some((slot) => {
    const start = story.indicators.find((indicator) => indicator.slot === slot)?.start ?? story[slot]?.start;
    return start !== undefined && start >= first && start < last && !/[\p{L}\p{N}]/u.test(text.slice(first, start));
  });
}

const slots: readonly Slot[] = ['role', 'want', 'benefit'];

/** A list of one story’s slots and fields is no longer than this, and a list of stories rarely so short. */
const longestForm = 8;

/** The sentence of two or three entries in a row: `- **As a** x`, `- **I want** y`, `- **So that** z`, perhaps among fields. */
function spreadOver(markdown: Markdown, entries: readonly LineSpans[]): Sentence | undefined {
  for (let start = 0; start + 1 < entries.length; start++) {
    const found = joined(markdown, entries.slice(start, start + 3)) ?? joined(markdown, entries.slice(start, start + 2));
    if (found) return found;
  }
  return undefined;
}

function listSite(markdown: Markdown, list: List): Site {
  const whole = list.items.length <= longestForm ? spreadOver(markdown, list.items.map(leadLines)) : undefined;
  if (whole) return { kind: 'sentence', blocks: [list], sentences: [whole] };
  const entries = list.items.map((item) => ({ item, sentence: entrySentence(markdown, item) }));
  const labelled = labelledSentence(markdown, entries);
  return labelled ? { kind: 'sentence', blocks: [list], sentences: [labelled] } : { kind: 'entries', block: list, entries };
}

/** The sentence of a list that tells one item, label by label: `- **Description:** As a …`, or `- As a …` beside `- **Priority:** High`. */
function labelledSentence(markdown: Markdown, entries: readonly EntrySite[]): Sentence | undefined {
  const [only, ...more] = entries.filter(({ sentence }) => sentence);
  if (!only || more.length > 0 || entries.length < 2) return undefined;
  const labels = entries.map(({ item }) => labelOf(markdown, item));
  const own = labels[entries.indexOf(only)] ?? '';
  const isForm = isNamed(own, 'storyHeadings') || isNamed(own, 'descriptions') || labels.some(describesItem);
  return isForm ? only.sentence : undefined;
}

/** The name of the label with which a list item begins; empty where it has none. */
function labelOf(markdown: Markdown, item: ListItem): string {
  const lines = leadLines(item);
  return lines.length === 0 ? '' : (readLabels(reading(markdown, lines))[0]?.name ?? '');
}

const describesItem = (label: string): boolean => fieldKeyOf(label) !== undefined || isNamed(label, 'criteria');

/** The sentence of a list item: in its own words, or in the paragraph or the short list right below them. */
function entrySentence(markdown: Markdown, item: ListItem): Sentence | undefined {
  for (const block of item.blocks.slice(0, 3)) {
    if (block.kind === 'paragraph') {
      const [own] = readSentences(reading(markdown, block.lines), false);
      if (own) return own;
    } else if (block.kind === 'list') {
      const site = listSite(markdown, block);
      return site.kind === 'sentence' ? site.sentences[0] : undefined;
    }
  }
  return undefined;
}

/** The rows of a table of two columns, as names and values. */
function pairsOf(markdown: Markdown, { header, rows }: Table): Named[] {
  if (header.cells.length !== 2) return [];
  return [header, ...rows].flatMap(({ cells: [name, value] }) =>
    name && value ? [{ name: nameOf(allWords(reading(markdown, [name])).text), value: allWords(reading(markdown, [value])) }] : [],
  );
}

function tableSite(markdown: Markdown, table: Table, known: boolean): Site {
  const rows = readRows(markdown, table);
  if (isColumnOfStories(rows)) return { kind: 'rows', block: table, rows };
  const sentences = table.header.cells.length === 2 ? rows.flatMap(({ sentence }) => (sentence ? [sentence] : [])) : [];
  if (sentences.length === 1) return { kind: 'sentence', blocks: [table], sentences };
  return labelledSite(table, known ? pairsOf(markdown, table) : []);
}
