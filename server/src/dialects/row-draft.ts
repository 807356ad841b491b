import type { Draft } from './draft.ts';
import { rowFields, type TableRow } from './item-table.ts';

/** The item that a row of a table of stories is. */
export function rowDraft(source: TableRow, parent: Draft | undefined): Draft {
  const { row, columns, head, sentence } = source;
  const title = columns.get('title') ?? (sentence ? undefined : columns.get('story'));
  return {
    layout: 'row',
    start: row.start,
    end: row.end,
    head: { start: row.start, end: row.end },
    parsed: head && { ...head, title: head.title ?? title },
    heading: title,
    sentence,
    parent,
    named: true,
    blocks: [],
    fields: rowFields(source),
  };
}
