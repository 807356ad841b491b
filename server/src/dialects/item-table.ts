import { detectLanguage } from '../languages/detect.ts';
import type { Column } from '../languages/language.ts';
import { columnOfName } from '../languages/vocabulary.ts';
import type { Markdown, Row, Table } from '../markdown/block.ts';
import type { Field, FieldKey } from '../model/item.ts';
import type { Story } from '../model/story.ts';
import type { Words } from '../model/words.ts';
import { type Head, readHead } from './head.ts';
import { nameOf } from './name.ts';
import { allWords, reading } from './reading.ts';
import { readSentences, type Sentence } from './sentence.ts';

/** One row of a table, as its columns say. */
export interface TableRow {
  readonly row: Row;
  readonly columns: ReadonlyMap<Column, Words>;
  readonly head?: Head;
  readonly sentence?: Sentence;
  /** True where the id is a link to where the item is defined. */
  readonly linked: boolean;
}

/** Reads the rows of a table whose column heads a language lists; no rows where none is listed. */
export function readRows(markdown: Markdown, { header, rows }: Table): TableRow[] {
  const columns = header.cells.map((cell) => columnOfName(nameOf(allWords(reading(markdown, [cell])).text)));
  return rows.map((row) => readRow(markdown, row, columns));
}

/** True where the rows are stories: by their sentences, or by a column of stories beside one of ids or fields. */
export function isColumnOfStories(rows: readonly TableRow[]): boolean {
  const [first] = rows;
  if (!first) return false;
  const has = (...wanted: Column[]) => wanted.some((column) => first.columns.has(column));
  const sentences = rows.filter(({ sentence }) => sentence).length;
  if (sentences * 2 > rows.length && (rows.length > 1 || has('id', 'story'))) return true;
  if (has('role') && has('want')) return true;
  const identified = rows.every(({ head }) => head?.id && head.kind);
  return identified && has('story', 'title', 'want') && rows.every(({ linked }) => !linked);
}

/** The fields that the row's cells hold. */
export const rowFields = ({ columns }: TableRow): Field[] =>
  [...columns].flatMap(([column, value]) => (isFieldKey(column) && value.text !== '' ? [{ key: column, label: value, value }] : []));

function readRow(markdown: Markdown, row: Row, kinds: readonly (Column | undefined)[]): TableRow {
  const columns = new Map<Column, Words>();
  let sentence: Sentence | undefined;
  let head: Head | undefined;
  let linked = false;
  for (const [index, cell] of row.cells.entries()) {
    const source = reading(markdown, [cell]);
    const said = allWords(source);
    const column = kinds[index];
    sentence ??= readSentences(source, false)[0];
    if (column === 'id') {
      head = readHead(source) ?? (said.text === '' ? undefined : { id: said });
      linked = source.marks.some(({ kind }) => kind === 'link');
    }
    if (column && !columns.has(column)) columns.set(column, said);
  }
  return { row, columns, head, sentence: sentence ?? fromColumns(row, columns), linked };
}

/** `As a | I want | So that` as columns: the cells are the slots. */
function fromColumns(row: Row, columns: ReadonlyMap<Column, Words>): Sentence | undefined {
  const role = columns.get('role');
  const want = columns.get('want');
  if (!role?.text || !want?.text) return undefined;
  const story: Story = { start: row.start, end: row.end, indicators: [], role, want, benefit: columns.get('benefit') };
  return { story, language: detectLanguage([role, want, story.benefit].map((slot) => slot?.text).join(' ')) };
}

const isFieldKey = (column: Column): column is FieldKey => !['story', 'role', 'want', 'benefit', 'criteria'].includes(column);
