import type { Markdown } from '../markdown/block.ts';
import type { Item } from '../model/item.ts';

/** A way of writing a backlog. It reads and never lints. */
export interface Dialect {
  readonly id: string;
  /** Cheap: from the path (relative to the workspace folder, with `/`) first, from the text second. */
  recognises(path: string, markdown: Markdown): boolean;
  /** The items of the document, in the order of the text. */
  read(markdown: Markdown, path: string): readonly Item[];
}
