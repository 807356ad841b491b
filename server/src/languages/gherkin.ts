import { type Dialect, dialects } from '@cucumber/gherkin';
import type { StepKind } from '../model/scenario.ts';
import { lazily } from '../text/lazily.ts';

/** What a keyword with a colon opens. */
export type GherkinPart = 'feature' | 'rule' | 'background' | 'scenario' | 'outline' | 'examples';

/** Gherkin's keywords in one language. */
export interface GherkinKeywords {
  /** As in the official table, mostly BCP 47: `en`, `zh-CN`. */
  readonly language: string;
  /** By their keywords, folded: `Scenario outline` → outline. */
  readonly parts: ReadonlyMap<string, GherkinPart>;
  /** The longest first, so that the first one that fits is meant. */
  readonly steps: readonly StepKeyword[];
}

/** A word that opens a step. */
export interface StepKeyword {
  readonly kind: StepKind;
  /** Folded, without the space behind it. */
  readonly folded: string;
  /** False in languages whose step begins right behind it: `前提`, `Lorsqu'`. */
  readonly spaced: boolean;
}

/** A keyword as it is compared: its first letter as the table has it, the others in lower case, so that `GIVEN` and `Scenario outline` are known. */
export const foldKeyword = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

function partsOf({ feature, rule, background, scenario, scenarioOutline, examples }: Dialect): ReadonlyMap<string, GherkinPart> {
  const words = { feature, rule, background, scenario, outline: scenarioOutline, examples } satisfies Record<
    GherkinPart,
    readonly string[]
  >;
  return new Map(entriesOf(words).flatMap(([part, all]) => all.map((word): [string, GherkinPart] => [foldKeyword(word.trim()), part])));
}

/** `* ` stands in every language under every kind, and is no word of any. */
function stepsOf({ given, when, then, and, but }: Dialect): readonly StepKeyword[] {
  const keywords = entriesOf({ given, when, then, and, but }).flatMap(([kind, all]) =>
    all
      .filter((word) => word !== '* ')
      .map((word): StepKeyword => ({ kind, folded: foldKeyword(word.trimEnd()), spaced: word.endsWith(' ') })),
  );
  return keywords.sort((a, b) => b.folded.length - a.folded.length);
}

const entriesOf = <Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] => Object.entries(record) as [Key, Value][];

/** The official table, by language. */
export const gherkinKeywords: () => ReadonlyMap<string, GherkinKeywords> = lazily(
  () => new Map(Object.entries(dialects).map(([language, one]) => [language, { language, parts: partsOf(one), steps: stepsOf(one) }])),
);
