import type { Markdown } from '../markdown/block.ts';
import type { Dialect } from './dialect.ts';
import { plain } from './plain.ts';

/** Every dialect, the most particular first. To add one: one file, and one line here. */
export const dialects: readonly Dialect[] = [plain];

/** The dialect that the document is written in, or undefined where it is no backlog. */
export const recognise = (path: string, markdown: Markdown): Dialect | undefined =>
  dialects.find((dialect) => dialect.recognises(path, markdown));
