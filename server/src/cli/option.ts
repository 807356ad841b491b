import { severities } from './severity.ts';

/** An option that takes a value: `--format json`. */
export interface Option<Value extends string | undefined = string | undefined> {
  readonly name: string;
  readonly summary: string;
  /** What the help shows in the place of the value. */
  readonly placeholder: string;
  /** The only values that it takes; any where undefined. */
  readonly choices?: readonly Value[];
  readonly fallback: Value;
}

/** `--format`: for people or for programs. */
export const format = choice('format', ['pretty', 'json'], 'how to print it');

/** `--fail-on`: the mildest severity that makes the exit code 1. */
export const failOn = choice('fail-on', severities, 'the mildest finding that makes the exit code 1');

/** `--config`: a settings file in the place of the one at the root. */
export const config: Option = {
  name: 'config',
  summary: 'read these settings instead of the root’s .clearstory.jsonc',
  placeholder: 'FILE',
  fallback: undefined,
};

function choice<Value extends string>(name: string, choices: readonly [Value, ...Value[]], summary: string): Option<Value> {
  return { name, choices, summary, placeholder: choices.join('|'), fallback: choices[0] };
}
