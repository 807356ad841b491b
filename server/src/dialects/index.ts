import type { Markdown } from '../markdown/block.ts';
import { backlogMd } from './backlog-md.ts';
import { bmad } from './bmad.ts';
import type { Dialect } from './dialect.ts';
import { gherkin } from './gherkin/gherkin.ts';
import { kiro } from './kiro.ts';
import { openSpec } from './open-spec.ts';
import { plain } from './plain.ts';
import { specKit } from './spec-kit.ts';

/** Every dialect, the most particular first. To add one: one file, and one line here. */
export const dialects: readonly Dialect[] = [gherkin, specKit, kiro, openSpec, backlogMd, bmad, plain];

/** The dialect that the document is written in, or undefined where it is no backlog. */
export const recognise = (path: string, markdown: Markdown): Dialect | undefined =>
  dialects.find((dialect) => dialect.recognises(path, markdown));
