import type { Command } from './command.ts';
import { lint } from './lint.ts';
import { list } from './list.ts';

/** Everything that the command line can do, in the order of the help. */
export const commands: readonly Command[] = [lint, list];
