import type { Span } from '../text/span.ts';
import { languages } from './index.ts';
import { beginsLine } from './lead.ts';
import { withoutPunctuation } from './slots.ts';
import type { ClauseGrammar } from './story-grammar.ts';
import type { StoryMarks } from './story-marks.ts';

/** The longest role, in UTF-16 units. */
const longestRole = 60;

/** From the role to the end of the want, in UTF-16 units. */
const wantReach = 300;

/** Finds the first sentence whose slots are closed by words: 読者として、…ために、…したい。 */
export function findClosed(text: string, known: boolean): StoryMarks | undefined {
  for (const { id, clauses } of languages) {
    const found = clauses && firstSentence(text, clauses, known);
    if (found) return { ...found, language: id };
  }
  return undefined;
}

/** True where words close a role. */
export const closesRole = (text: string): boolean => languages.some(({ clauses }) => clauses?.role.test(text));

type Sentence = Omit<StoryMarks, 'language'>;

function firstSentence(text: string, grammar: ClauseGrammar, known: boolean): Sentence | undefined {
  if (text.search(grammar.role) < 0) return undefined;
  for (const match of text.matchAll(new RegExp(grammar.role, 'gu'))) {
    const role = roleBefore(text, match.index);
    if (!role || grammar.notRoles.test(text.slice(role.start, role.end))) continue;
    const sentence = sentenceOf(text, grammar, { role, from: match.index + match[0].length, known });
    if (sentence) return sentence;
  }
  return undefined;
}

/** The words from the beginning of the line, or from the label before them, to the words that close the role. */
function roleBefore(text: string, end: number): Span | undefined {
  const near = text.slice(Math.max(0, end - longestRole), end);
  const start = end - (/[^\n。．.：:「『（(】\]]*$/u.exec(near)?.[0].length ?? 0);
  const number = /^\s*(?:[-*・]|\d+[.)．、])?\s*(?:私(?:たち)?は、?\s*)?/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const role = withoutPunctuation(text, { start: start + number, end });
  return role.start < role.end && (start > end - longestRole || start === 0) && beginsLine(text, start) ? role : undefined;
}

interface Opening {
  readonly role: Span;
  /** Where the words behind the role begin. */
  readonly from: number;
  readonly known: boolean;
}

function sentenceOf(text: string, grammar: ClauseGrammar, { role, from, known }: Opening): Sentence | undefined {
  const near = text.slice(from, from + wantReach);
  const labelled = known || /[：:]\s*\p{P}*$/u.test(text.slice(Math.max(0, role.start - 8), role.start));
  const stop = near.search(/[。．]|[.!?！？]\s/u);
  const within = stop < 0 ? near : near.slice(0, stop + 1);
  const closing = grammar.want.exec(within) ?? (labelled ? grammar.ability.exec(within) : null);
  if (!closing) return undefined;
  const end = from + closing.index + closing[0].length;
  const before = grammar.benefit.exec(within.slice(0, closing.index));
  const want = withoutPunctuation(text, { start: before ? from + before.index + before[0].length : from, end });
  if (want.start === want.end) return undefined;
  const why = before ? withoutPunctuation(text, { start: from, end: from + before.index }) : undefined;
  const after = why ? undefined : benefitAfter(text, grammar, end);
  const cause = grammar.cause.exec(text.slice(want.start, want.end));
  return {
    start: role.start,
    end: after?.end ?? fullStop(text, end),
    indicators: [],
    role,
    want,
    benefit: why ?? after,
    cause: cause ? { start: want.start, end: want.start + cause.index } : undefined,
  };
}

/** A benefit in the rest of the sentence or in the next one. */
function benefitAfter(text: string, { benefitAfter: opened, reasonAfter: closed }: ClauseGrammar, from: number): Span | undefined {
  const rest = text.slice(from, from + wantReach);
  const said = (opened.exec(rest) ?? closed.exec(rest))?.indices?.[1];
  if (!said) return undefined;
  const span = withoutPunctuation(text, { start: from + said[0], end: from + said[1] });
  const tail = /の?(?:ため|から)(?:だ|です|である)?$/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start, end: span.end - tail };
}

const fullStop = (text: string, end: number): number => end + (/^[。．.!！]/u.exec(text.slice(end, end + 1))?.[0].length ?? 0);
