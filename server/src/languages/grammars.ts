import type { Span } from '../text/span.ts';
import { languages } from './index.ts';
import type { StoryGrammar } from './story-grammar.ts';
import { union } from './union.ts';

/** The grammar of a language. */
export interface Grammar extends StoryGrammar {
  readonly language: string;
}

const grammars: readonly Grammar[] = languages.flatMap(({ id, story }) => (story ? [{ ...story, language: id }] : []));

/** The words that open a slot in any language, in one pattern a slot. */
export const roles = union(grammars.map(({ language, role }) => [language, role]));
export const wants = union(grammars.map(({ language, want }) => [language, want]));
export const benefits = union(grammars.map(({ language, benefit }) => [language, benefit]));
export const purposes = union(
  grammars.flatMap(({ language, purpose = [] }) => purpose.map((one, rank) => [`${language}${rank}`, one] as const)),
);
export const abbreviations = union(grammars.flatMap(({ language, abbreviations: own }) => (own ? [[language, own] as const] : [])));

/** The grammars in which these words open this slot, with the span of the words. */
export const openingAt = (text: string, slot: 'role' | 'want', at: number): [Grammar, Span][] =>
  grammars.flatMap((grammar): [Grammar, Span][] => {
    const pattern = new RegExp(grammar[slot], 'imuy');
    pattern.lastIndex = at;
    const said = pattern.exec(text)?.[0];
    return said === undefined ? [] : [[grammar, { start: at, end: at + said.length }]];
  });

/** The matches that lie in the span, in the order of the text. */
export function* matchesIn(text: string, pattern: RegExp, { start, end }: Span): Generator<Span, undefined> {
  const global = new RegExp(pattern, 'gimu');
  global.lastIndex = start;
  for (const match of text.slice(0, end).matchAll(global)) yield { start: match.index, end: match.index + match[0].length };
}

/** The first match that lies in the span. */
export const firstMatch = (text: string, pattern: RegExp, within: Span): Span | undefined => matchesIn(text, pattern, within).next().value;
