import { isFeatureFile } from '../dialects/gherkin/gherkin.ts';
import { recognise } from '../dialects/index.ts';
import type { Markdown } from '../markdown/block.ts';
import { readMarkdown } from '../markdown/read.ts';
import type { Criterion, Item } from '../model/item.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Story } from '../model/story.ts';
import { type Lines, linesOf } from '../text/lines.ts';
import { foldId } from './backlog.ts';

/** One file at one version. Immutable; what is derived from it is computed once, when it is first asked for. */
export interface Document extends Source {
  readonly lines: Lines;
  /** True for a file of Gherkin alone: it has no blocks of Markdown, and its comments begin with `#`. */
  readonly isFeatureFile: boolean;
  readonly markdown: Markdown;
  /** Undefined where no dialect knows the file: then it has no items. */
  readonly dialect: string | undefined;
  /** In the order of the text. */
  readonly items: readonly Item[];
  readonly stories: readonly Story[];
  readonly criteria: readonly Criterion[];
  readonly scenarios: readonly Scenario[];
  /** Folded id → its items, in the order of the text. */
  readonly ids: ReadonlyMap<string, readonly Item[]>;
}

/** What a document is made from. */
export interface Source {
  readonly uri: string;
  /** Relative to the root of its workspace folder, with `/`. Dialects are chosen by it. */
  readonly path: string;
  /** The editor's version, 0 for a file read from disk. */
  readonly version: number;
  readonly text: string;
}

/** Opens a document. Costs nothing until something is asked of it, and never fails. */
export function openDocument(source: Source): Document {
  return {
    ...source,
    isFeatureFile: isFeatureFile(source.path),
    get lines() {
      return once(this, 'lines', linesOf(source.text));
    },
    get markdown() {
      return once(this, 'markdown', this.isFeatureFile ? { text: source.text, blocks: [] } : readMarkdown(source.text));
    },
    get dialect() {
      return read(this).dialect;
    },
    get items() {
      return read(this).items;
    },
    get stories() {
      return once(
        this,
        'stories',
        this.items.flatMap(({ story }) => (story ? [story] : [])),
      );
    },
    get criteria() {
      return once(
        this,
        'criteria',
        this.items.flatMap(({ criteria }) => criteria),
      );
    },
    get scenarios() {
      return once(
        this,
        'scenarios',
        this.items.flatMap(({ scenarios }) => scenarios),
      );
    },
    get ids() {
      return once(this, 'ids', byId(this.items));
    },
  };
}

function read(document: Document): Pick<Document, 'dialect' | 'items'> {
  const dialect = recognise(document.path, document.markdown);
  once(document, 'dialect', dialect?.id);
  return { dialect: dialect?.id, items: once(document, 'items', dialect?.read(document.markdown, document.path) ?? []) };
}

function byId(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const ids = new Map<string, Item[]>();
  for (const item of items) {
    if (!item.id) continue;
    const id = foldId(item.id.text);
    const same = ids.get(id);
    if (same) same.push(item);
    else ids.set(id, [item]);
  }
  return ids;
}

/** Puts the value in the place of the getter that computed it. */
function once<Key extends keyof Document>(document: Document, key: Key, value: Document[Key]): Document[Key] {
  Object.defineProperty(document, key, { value, enumerable: true });
  return value;
}
