import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { replace } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { nearest } from './nearest.ts';
import type { Problem, Severity } from './rule.ts';

/** What `.clearstory.jsonc` says, checked and typed. */
export interface Settings {
  /** Rules that the file speaks of; the others keep their own severity. */
  readonly rules: ReadonlyMap<string, Level>;
  /** Patterns as in `.gitignore`, relative to the root: brought back although they are left out by default. */
  readonly include: readonly string[];
  /** Patterns as in `.gitignore`, relative to the root: left out. */
  readonly exclude: readonly string[];
}

/** A severity, or not at all. */
export type Level = Severity | 'off';

/** All levels, from silent to loud. */
export const levels: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

/** What holds where there is no settings file. */
export const defaultSettings: Settings = { rules: new Map(), include: [], exclude: [] };

/** The name of the settings file, at the root of the repository. */
export const settingsFileName = '.clearstory.jsonc';

/** Settings, and what is wrong with the file: a value that is wrong is left at its default. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Reads the text of a settings file: JSON with comments and trailing commas. An empty file is a valid one. */
export function readSettings(text: string, ruleIds: readonly string[]): ReadSettings {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems = errors.map((error) => syntaxProblem(error, text));
  const rules = new Map<string, Level>();
  const include: string[] = [];
  const exclude: string[] = [];
  for (const { key, name, value } of propertiesOf(root, 'The settings are an object. Write “{ … }”.', problems)) {
    if (name === 'rules') readRules(value, { ruleIds, rules, problems });
    else if (name === 'include') readPatterns(value, include, problems);
    else if (name === 'exclude') readPatterns(value, exclude, problems);
    else if (name !== '$schema') problems.push(unknownName(key, `There is no setting “${name}”.`, settingNames));
  }
  return { settings: { rules, include, exclude }, problems };
}

const settingNames = ['$schema', 'rules', 'include', 'exclude'];

interface Rules {
  readonly ruleIds: readonly string[];
  readonly rules: Map<string, Level>;
  readonly problems: Problem[];
}

function readRules(node: Node, { ruleIds, rules, problems }: Rules): void {
  for (const { key, name, value } of propertiesOf(node, 'Rules are an object. Write “{ "story-role": "warning" }”.', problems)) {
    const level = levels.find((one) => one === value.value);
    if (!ruleIds.includes(name)) problems.push(unknownName(key, `There is no rule “${name}”.`, ruleIds));
    else if (level) rules.set(name, level);
    else problems.push({ at: spanOf(value), message: `This is no severity. Use ${levels.map((one) => `“${one}”`).join(', ')}.` });
  }
}

function readPatterns(node: Node, patterns: string[], problems: Problem[]): void {
  if (node.type !== 'array') {
    problems.push({ at: spanOf(node), message: 'Patterns are a list of texts. Write “["archive/"]”.' });
    return;
  }
  for (const entry of node.children ?? []) {
    if (typeof entry.value === 'string') patterns.push(entry.value);
    else problems.push({ at: spanOf(entry), message: 'A pattern is a text, as in .gitignore. Write “"archive/"”.' });
  }
}

interface Property {
  readonly key: Node;
  readonly name: string;
  readonly value: Node;
}

/** The whole properties of an object; one that is still being typed has no value and is left out. */
function propertiesOf(node: Node | undefined, message: string, problems: Problem[]): Property[] {
  if (node && node.type !== 'object') problems.push({ at: spanOf(node), message });
  return (node?.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key, name: String(key.value), value }] : [],
  );
}

function unknownName(key: Node, message: string, names: readonly string[]): Problem {
  const at = { start: key.offset + 1, end: key.offset + key.length - 1 };
  const near = nearest(String(key.value), names);
  if (!near) return { at, message: `${message} Remove it, or choose one that there is.` };
  return { at, message: `${message} Did you mean “${near}”?`, fixes: [{ title: `Change to “${near}”`, edits: [replace(at, near)] }] };
}

function syntaxProblem({ error, offset, length }: ParseError, text: string): Problem {
  const start = Math.min(offset, text.length);
  return {
    at: { start, end: Math.min(start + length, text.length) },
    message: syntaxMessages[printParseErrorCode(error)] ?? 'This is not JSON. Correct or remove it.',
  };
}

const syntaxMessages: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A name in quotes is missing here. Add it.',
  ValueExpected: 'A value is missing here. Add it.',
  ColonExpected: 'A colon is missing here. Add “:”.',
  CommaExpected: 'A comma is missing here. Add “,”.',
  CloseBraceExpected: 'A brace is still open here. Add “}”.',
  CloseBracketExpected: 'A bracket is still open here. Add “]”.',
  EndOfFileExpected: 'The settings end before this. Remove it.',
  UnexpectedEndOfComment: 'This comment is still open. Add “*/”.',
  UnexpectedEndOfString: 'This text is still open. Add a quotation mark.',
};

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });
