import type { StepKind } from '../model/scenario.ts';
import { fold } from './fold.ts';
import { languages } from './index.ts';
import type { Language, WordLists } from './language.ts';
import { nameIn, union } from './union.ts';

/** What a word means in any language, or undefined for other words. */
export type Lookup<Meaning extends string> = (word: string) => Meaning | undefined;

export const kindOfWord = lookup(({ kinds }) => kinds);
export const kindOfPrefix = lookup(({ prefixes }) => prefixes);
export const fieldOfName = lookup(({ fields }) => fields);
export const statusOfWords = lookup(({ statuses }) => statuses);
export const columnOfName = lookup(({ columns }) => columns);

/** One look-up, whatever the number of languages. Where two give a word two meanings, the first one listed wins. */
function lookup<Meaning extends string>(lists: (language: Language) => WordLists<Meaning>): Lookup<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const language of languages) {
    for (const [meaning, list] of Object.entries(lists(language)) as [Meaning, string][]) {
      for (const word of list.split(', ').map(fold)) if (!meanings.has(word)) meanings.set(word, meaning);
    }
  }
  return (word) => {
    const folded = fold(word);
    return meanings.get(folded) ?? inTwoLanguages(folded, (part) => meanings.get(part));
  };
}

/** What a name may be listed as. */
export type NameList = 'criteria' | 'parts' | 'storyHeadings' | 'descriptions' | 'groups' | 'scenario';

/** True where a name, in lower case, is listed as this in any language. */
export function isListed(name: string, list: NameList): boolean {
  const folded = fold(name);
  return names[list].test(folded) || inTwoLanguages(folded, (part) => names[list].test(part)) === true;
}

/** What both parts of `critères d’acceptation / acceptance criteria` mean. */
function inTwoLanguages<Meaning>(name: string, meaning: (part: string) => Meaning): Meaning | undefined {
  const [first, second, ...more] = name.includes('/') ? name.split('/') : [];
  if (!first || !second || more.length > 0) return undefined;
  const found = meaning(first.trim());
  return found !== undefined && found === meaning(second.trim()) ? found : undefined;
}

const names: Readonly<Record<NameList, RegExp>> = {
  criteria: whole('criteria'),
  parts: whole('parts'),
  storyHeadings: whole('storyHeadings'),
  descriptions: whole('descriptions'),
  groups: whole('groups'),
  scenario: whole('scenario'),
};

function whole(list: NameList): RegExp {
  return new RegExp(`^(?:${either((language) => language[list])})$`);
}

function either(pattern: (language: Language) => RegExp): string {
  return languages.map((language) => fold(pattern(language).source)).join('|');
}

/** True where the value of a field says that it names nothing. */
export const saysNothing = (value: string): boolean => nothing.test(fold(value));

const nothing = new RegExp(`^(?:${either((language) => language.nothing)})(?![a-z\\d])`, 'i');

/** True where the words hold what makes a requirement: `SHALL`. */
export const isImperative = (words: string): boolean => imperative.test(fold(words));

const imperative = new RegExp(either((language) => language.imperative));

/** Letters by their ranges, for patterns without the flag `u`, which costs four times as much. */
const latin = 'A-Za-zÀ-ÖØ-öø-ÿ';

/** The keywords of steps in any language; those that take no space are followed by anything. `stepKindOf` tells the kind of a match. */
export const stepKeywords = stepPattern();

function stepPattern(): RegExp {
  const kinds = ['given', 'when', 'then', 'and', 'but'] as const;
  const named = kinds.map((kind) => [kind, new RegExp(languages.flatMap(({ steps }) => steps.get(kind)?.source ?? []).join('|'))] as const);
  return new RegExp(`(?<![${latin}])(?:${union(named).source})(?:(?=[\\s:,：，、])|(?<=['’]|[^\\x00-\\u2fff]))`, 'gi');
}

export const stepKindOf = (match: RegExpMatchArray): StepKind | undefined => nameIn(match) as StepKind | undefined;

/** False where no language finds the words without which a text holds no item, so that most files cost one search. */
export const holdsEvidence = (text: string): boolean => evidence.test(text);

const evidence = new RegExp(languages.map((language) => language.evidence.source).join('|'), 'i');

/** True where a folder or a file is named for what a backlog is, in any language. */
export const isBacklogPath = (path: string): boolean => paths.test(path);

const paths = new RegExp(`(?:^|[/_. -])(?:${languages.map((language) => language.paths.source).join('|')})(?:[/_. -]|$)`, 'i');
