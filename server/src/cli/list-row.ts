import type { Document } from '../backlog/document.ts';
import type { FieldKey, Item, ItemKind, StatusValue } from '../model/item.ts';
import { positionAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** A document and the path that it is listed under. */
export interface ListedFile {
  readonly path: string;
  readonly document: Document;
}

/** One item as `--format json` prints it; null where the file does not say. Lines are 1-based. */
export interface ListRow {
  readonly path: string;
  readonly line: number;
  readonly kind: ItemKind;
  readonly id: string | null;
  readonly title: string | null;
  readonly status: Exclude<StatusValue, 'unknown'> | null;
  /** As written in the file. */
  readonly statusText: string | null;
  readonly priority: string | null;
  readonly estimate: string | null;
  /** The id or the path that it names, else the id of the item that it stands in. */
  readonly parent: string | null;
  readonly dialect: string | null;
  readonly language: string;
  readonly role: string | null;
  readonly want: string | null;
  readonly benefit: string | null;
  readonly criteria: readonly { readonly line: number; readonly text: string }[];
  readonly scenarios: number;
}

/** The items of a document, in the order of the text. */
export const rowsOf = ({ path, document }: ListedFile): ListRow[] => document.items.map((item) => rowOf(item, path, document));

function rowOf(item: Item, path: string, document: Document): ListRow {
  const { kind, story, language } = item;
  return {
    path,
    line: lineOf(item.head, document),
    kind,
    id: item.id?.text ?? null,
    title: item.title?.text ?? null,
    status: statusOf(item),
    statusText: item.status?.text ?? null,
    priority: fieldOf(item, 'priority'),
    estimate: fieldOf(item, 'estimate'),
    parent: parentOf(item, document),
    dialect: document.dialect ?? null,
    language,
    role: story?.role?.text || null,
    want: story?.want?.text || null,
    benefit: story?.benefit?.text || null,
    criteria: item.criteria.map((criterion) => ({ line: lineOf(criterion, document), text: criterion.text })),
    scenarios: item.scenarios.length,
  };
}

const lineOf = ({ start }: Span, { lines }: Document): number => positionAt(lines, start).line + 1;

/** In the few words that all dialects share; null where the file says none or another. */
export const statusOf = ({ status }: Item): ListRow['status'] => (status && status.value !== 'unknown' ? status.value : null);

const fieldOf = ({ fields }: Item, key: FieldKey): string | null => fields.find((field) => field.key === key)?.value.text || null;

function parentOf({ references, within }: Item, { items }: Document): string | null {
  const named = references.find(({ kind }) => kind === 'parent')?.target;
  const around = within === undefined ? undefined : items[within]?.id?.text;
  return named ?? around ?? null;
}
