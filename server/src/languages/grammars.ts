import type { Span } from '../text/span.ts';
import { languages } from './index.ts';
import type { Opener, StoryGrammar } from './story-grammar.ts';

/** The grammar of a language. */
export interface Grammar extends StoryGrammar {
  readonly language: string;
}

/** Words that open a slot. Their span is that of the words. */
export interface Opened extends Span {
  readonly grammar: Grammar;
  /** How sure it is that they do: 0 is the surest. */
  readonly rank: number;
}

/** What can be opened: the slots, and a benefit by words that do not always open one. */
export type Opening = 'role' | 'want' | 'benefit' | 'purpose';

/** Where words of any language open a slot, in the order of the text: one search, whatever the number of languages. */
export function* openings(text: string, what: Opening, { start, end }: Span): Generator<Opened, undefined> {
  const { beginnings, owners } = searches[what];
  const near = end < text.length ? text.slice(0, end) : text;
  const ends = new Map<Owner, number>();
  let next = start;
  for (;;) {
    // Set anew each time, because a search within another one moves it.
    beginnings.lastIndex = next;
    const found = beginnings.exec(near);
    if (!found) return undefined;
    const { index, 0: word } = found;
    next = index + word.length;
    for (const owner of owners.get(plain(word)) ?? []) {
      owner.pattern.lastIndex = index;
      const said = index < (ends.get(owner) ?? 0) ? undefined : owner.pattern.exec(near)?.[0];
      if (said === undefined) continue;
      ends.set(owner, index + said.length);
      yield { start: index, end: index + said.length, grammar: owner.grammar, rank: owner.rank };
    }
  }
}

/** The first one, in the languages that are asked. */
export function firstOpening(text: string, what: Opening, within: Span, among?: readonly Grammar[]): Opened | undefined {
  for (const opened of openings(text, what, within)) if (!among || among.includes(opened.grammar)) return opened;
  return undefined;
}

const plain = (word: string): string => word.toLowerCase().replace(/\s+/g, ' ');

interface Search {
  readonly beginnings: RegExp;
  /** Who may open with each of the beginnings, in the order of the languages. */
  readonly owners: ReadonlyMap<string, readonly Owner[]>;
}

interface Owner {
  readonly grammar: Grammar;
  readonly rank: number;
  /** Sticky: it is asked at one place only. */
  readonly pattern: RegExp;
}

const grammars: readonly Grammar[] = languages.flatMap(({ id, story }) => (story ? [{ ...story, language: id }] : []));

const searches: Readonly<Record<Opening, Search>> = {
  role: searchFor(({ role }) => [role]),
  want: searchFor(({ want }) => [want]),
  benefit: searchFor(({ benefit }) => [benefit]),
  purpose: searchFor(({ purpose = [] }) => purpose),
};

function searchFor(openers: (grammar: Grammar) => readonly Opener[]): Search {
  const all = grammars.flatMap((grammar) =>
    openers(grammar).map(({ begins, pattern }, rank) => ({
      grammar,
      rank,
      pattern: new RegExp(pattern, 'imuy'),
      begins: begins.split(', '),
    })),
  );
  // The longest first, so that all that begin alike are asked: `so` and `so dass`.
  const words = [...new Set(all.flatMap(({ begins }) => begins))].map(plain).sort((a, b) => b.length - a.length);
  const owners = words.map((word): [string, Owner[]] => [
    word,
    all.filter(({ begins }) => begins.some((own) => word.startsWith(plain(own)))),
  ]);
  return { beginnings: beginningsOf(words), owners: new Map(owners) };
}

/** Without the flag `u`, which costs four times as much. Words of letters with a case stand between spaces or marks; others stand anywhere. */
function beginningsOf(words: readonly string[]): RegExp {
  const spaced = words.filter((word) => word !== word.toUpperCase()).map((word) => word.replaceAll(' ', '\\s+'));
  const dense = words.filter((word) => word === word.toUpperCase());
  const bounded = spaced.length > 0 ? [`\\b(?:${spaced.join('|')})(?![a-zß-öø-ÿ])`] : [];
  return new RegExp([...bounded, ...dense].join('|') || '(?!)', 'gi');
}

/** Ends of sentence that are none in some language. */
export const abbreviations = new RegExp(grammars.flatMap(({ abbreviations: own }) => own?.source ?? []).join('|') || '(?!)', 'imu');
