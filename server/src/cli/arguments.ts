import { type BadUse, badUse, type Command, type Request } from './command.ts';
import { commands } from './commands.ts';
import type { Option } from './option.ts';

/** Splits a command line into options and paths, as `parseArgs` of `node:util` does when it is not strict. */
export type Tokenise = (words: readonly string[], options: TokenOptions) => readonly Token[];

export type TokenOptions = Record<string, { type: 'string' | 'boolean'; short?: string }>;

export type Token = OptionToken | { readonly kind: 'positional'; readonly value: string } | { readonly kind: 'option-terminator' };

interface OptionToken {
  readonly kind: 'option';
  readonly name: string;
  /** As typed: `--help` or `-h`. */
  readonly rawName: string;
  readonly value?: string | boolean | undefined;
}

/** A command line, read. */
export interface Arguments {
  /** Undefined where no command was named. */
  readonly command: Command | undefined;
  readonly flags: ReadonlySet<Flag>;
  readonly request: Omit<Request, 'colour'>;
}

/** What every command takes, and what takes no value. */
export const flags = {
  'no-color': 'print without colours; so does the variable NO_COLOR',
  help: 'show this help',
  version: 'show the version',
} as const;

export type Flag = keyof typeof flags;

/** Reads a command line; says what is wrong with it where something is. */
export function readArguments(words: readonly string[], tokenise: Tokenise): Arguments | BadUse {
  const tokens = tokenise(words, tokenOptions());
  const [name, ...paths] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = commands.find((one) => one.name === name);
  if (name !== undefined && !command) return unknownCommand(name);

  const given = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const mistake = wrongOption(token, command);
    if (mistake) return mistake;
    given.set(token.name, typeof token.value === 'string' ? token.value : true);
  }
  return {
    command,
    flags: new Set([...given.keys()].filter(isFlag)),
    request: { paths: paths.length > 0 ? paths : ['.'], value: lookUp(given) },
  };
}

function tokenOptions(): TokenOptions {
  const taking = commands.flatMap(({ options }) => options.map(({ name }) => [name, { type: 'string' as const }] as const));
  const bare = Object.keys(flags).map((name) => [name, { type: 'boolean' as const }] as const);
  return { ...Object.fromEntries([...taking, ...bare]), help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } };
}

const isFlag = (name: string): name is Flag => Object.hasOwn(flags, name);

/** The values were checked against the option’s choices when they were read. */
const lookUp =
  (given: ReadonlyMap<string, string | true>): Request['value'] =>
  <Value extends string | undefined>(option: Option<Value>) =>
    (given.get(option.name) as Value | undefined) ?? option.fallback;

function wrongOption({ name, rawName, value }: OptionToken, command: Command | undefined): BadUse | undefined {
  if (isFlag(name)) return typeof value === 'string' ? badUse(`${rawName} takes no value.`) : undefined;
  const option = command?.options.find((one) => one.name === name);
  if (!option) return unknownOption(rawName, command);
  const { choices, placeholder } = option;
  if (typeof value !== 'string' || value === '') return badUse(`${rawName} needs a value: ${rawName} ${placeholder}`);
  if (choices && !choices.includes(value)) return badUse(`${rawName} takes ${choices.join(', ')}; not “${value}”.`);
  return undefined;
}

function unknownOption(option: string, command: Command | undefined): BadUse {
  const program = command ? `clearstory ${command.name}` : 'clearstory';
  return badUse(`“${program}” has no option ${option}. “${program} --help” shows what it takes.`);
}

function unknownCommand(name: string): BadUse {
  const names = commands.map((command) => command.name).join(', ');
  return badUse(`There is no command “${name}”. The commands are ${names}; perhaps you meant “clearstory lint ${name}”?`);
}
