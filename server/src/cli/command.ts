import type { Option } from './option.ts';
import type { Shell } from './shell.ts';

/** One thing that the command line can be asked to do. */
export interface Command {
  readonly name: string;
  /** One sentence, shown in the help. */
  readonly summary: string;
  readonly options: readonly Option[];
  run(request: Request, shell: Shell): Promise<ExitCode | BadUse>;
}

/** What was typed after the name of the command, checked. */
export interface Request {
  /** As typed; the working directory where nothing was. */
  readonly paths: readonly string[];
  /** True where colours may be used. */
  readonly colour: boolean;
  /** What was typed for the option, else what it is when it is left out. */
  value<Value extends string | undefined>(option: Option<Value>): Value;
}

/** 0: done. 1: done, and there is something to mend. 2: not done, because of bad use. */
export type ExitCode = 0 | 1 | 2;

/** A request that cannot be met, with a message that says what to do next. */
export interface BadUse {
  readonly badUse: string;
}

export const badUse = (message: string): BadUse => ({ badUse: message });

export const isBadUse = (result: unknown): result is BadUse => typeof result === 'object' && result !== null && 'badUse' in result;
