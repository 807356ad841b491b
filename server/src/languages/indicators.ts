import type { Slot } from '../model/story.ts';
import { type Span, trimmed } from '../text/span.ts';
import type { IndicatorMark, StoryMarks } from './language.ts';

/** The words that open the slots, for languages that put them before the slot: As a …, I want …, so that …. All are global patterns. */
export interface StoryGrammar {
  readonly role: RegExp;
  readonly want: RegExp;
  readonly benefit: RegExp;
  readonly cause: RegExp;
  /** Ends of sentence that are none: `e.g.` */
  readonly abbreviations: RegExp;
}

/** From the role to the want, in characters: the longest of 2,640 real sentences stays below it, and prose that opens alike does not. */
const roleReach = 500;

/** How much may stand on a line before its sentence: a label, an id, a marker. */
const leadReach = 60;

/** Finds sentences of this grammar, as `Language.findStory` promises. */
export const indicatorSentences =
  (grammar: StoryGrammar) =>
  (text: string, known: boolean): StoryMarks | undefined => {
    const role = findRole(text, grammar);
    if (role) return marksFrom(text, grammar, role);
    return known ? partialMarks(text, grammar) : undefined;
  };

function findRole(text: string, grammar: StoryGrammar): IndicatorMark | undefined {
  for (const match of text.matchAll(grammar.role)) {
    const end = match.index + match[0].length;
    if (!isLead(text, match.index, grammar)) continue;
    const want = firstMatch(text, grammar.want, end, end + roleReach);
    if (want && !/[.!?]\s+[\p{Lu}]/u.test(text.slice(end, want.start))) return { slot: 'role', start: match.index, end };
  }
  return undefined;
}

/** True where nothing, a label, an id or an opening benefit stands before the sentence on its line. */
function isLead(text: string, at: number, grammar: StoryGrammar): boolean {
  const near = text.slice(Math.max(0, at - roleReach), at);
  const before = near.slice(near.lastIndexOf('\n') + 1).trim();
  if (at <= roleReach && openingBenefit(text, at, grammar)) return true;
  const unquoted = before.replace(/["'“‘«(]+$/u, '').trimEnd();
  return unquoted === '' || (before.length <= leadReach && isLabelOrId(unquoted));
}

const isLabelOrId = (lead: string): boolean => /[:.)\]>|–—-]$/u.test(lead) || /^[\p{L}#]*[ -]?\d[\w.-]*$/u.test(lead);

/** “In order to …, as a …, I want …” */
function openingBenefit(text: string, before: number, grammar: StoryGrammar): Span | undefined {
  const benefit = firstMatch(text, grammar.benefit, 0, before);
  return benefit && text.slice(0, benefit.start).trim() === '' ? benefit : undefined;
}

function marksFrom(text: string, grammar: StoryGrammar, role: IndicatorMark): StoryMarks {
  const benefitFirst = role.start <= roleReach ? openingBenefit(text, role.start, grammar) : undefined;
  const end = sentenceEnd(text, role.start, grammar);
  const indicators = indicatorsIn(text, grammar, { start: role.end, end });
  const all = [...(benefitFirst ? [mark('benefit', benefitFirst)] : []), role, ...indicators];
  return slots(text, grammar, { start: all[0]?.start ?? role.start, end, indicators: all });
}

/** A sentence that lacks its role or its want, where the block is known to be a story's. */
function partialMarks(text: string, grammar: StoryGrammar): StoryMarks | undefined {
  const role = [...text.matchAll(grammar.role)].find((match) => isLead(text, match.index, grammar));
  const start = role?.index ?? firstMatch(text, grammar.want, 0, text.length)?.start;
  if (start === undefined || !isLead(text, start, grammar)) return undefined;
  const opened: IndicatorMark[] = role ? [{ slot: 'role', start, end: start + role[0].length }] : [];
  const end = sentenceEnd(text, start, grammar);
  const indicators = [...opened, ...indicatorsIn(text, grammar, { start: opened[0]?.end ?? start, end })];
  return indicators.some(({ slot }) => slot === 'benefit') ? slots(text, grammar, { start, end, indicators }) : undefined;
}

/** Wants up to the first benefit and benefits after the first want. A second “I want” counts only before the benefit: after it, it is part of the benefit. */
function indicatorsIn(text: string, grammar: StoryGrammar, within: Span): IndicatorMark[] {
  const benefits = matchesIn(text, grammar.benefit, within).map((span) => mark('benefit', span));
  const wants = matchesIn(text, grammar.want, within).map((span) => mark('want', span));
  const firstWant = wants[0];
  const firstBenefit = benefits.find(({ start }) => !firstWant || start > firstWant.start);
  const kept = wants.filter((want) => want === firstWant || !firstBenefit || want.end <= firstBenefit.start);
  return [...kept, ...benefits.filter((benefit) => firstBenefit && benefit.start >= firstBenefit.start)].sort((a, b) => a.start - b.start);
}

function slots(text: string, grammar: StoryGrammar, sentence: Span & { indicators: readonly IndicatorMark[] }): StoryMarks {
  const { indicators, end } = sentence;
  const slot = (name: Slot): Span | undefined => {
    const first = indicators.findIndex((indicator) => indicator.slot === name);
    if (first < 0) return undefined;
    const next = indicators.slice(first).find((indicator) => indicator.slot !== name);
    return withoutPunctuation(text, { start: lastOfRun(indicators, first).end, end: next?.start ?? end });
  };
  const want = slot('want');
  const cause = want && firstMatch(text, grammar.cause, want.start, want.end);
  return { ...sentence, role: slot('role'), want, benefit: slot('benefit'), cause: cause && { start: cause.end, end: want.end } };
}

/** “so that so that” opens one slot: it begins after the last of the indicators that follow each other with nothing between. */
function lastOfRun(indicators: readonly IndicatorMark[], first: number): Span {
  let last = indicators[first] as IndicatorMark;
  for (const next of indicators.slice(first + 1)) {
    if (next.slot !== last.slot || next.start - last.end > 1) break;
    last = next;
  }
  return last;
}

/** The end of the sentence that begins here. A sentence that ends before its benefit goes on with it: “I want x. So that y.” */
function sentenceEnd(text: string, start: number, grammar: StoryGrammar): number {
  for (const match of text.slice(start).matchAll(/[.!?。][)"'”’]*(?=\s+[\p{Lu}\p{Lo}"“[(]|\s*$)/gu)) {
    const end = start + match.index + match[0].length;
    const before = text.slice(Math.max(start, end - 12), end);
    if (grammar.abbreviations.test(before)) continue;
    if (!goesOn(text, grammar, { start, end })) return end;
  }
  return text.length;
}

/** True where the next words open a slot, or where the sentence has no benefit yet and the next one, on the same line, gives it. */
function goesOn(text: string, grammar: StoryGrammar, { start, end }: Span): boolean {
  const line = text.slice(end, end + roleReach).split('\n')[0] ?? '';
  const benefit = firstMatch(text, grammar.benefit, end, end + line.length);
  const next = benefit ?? firstMatch(text, grammar.want, end, end + roleReach);
  if (next && text.slice(end, next.start).trim() === '') return true;
  return benefit !== undefined && !firstMatch(text, grammar.benefit, start, end) && !firstMatch(text, grammar.role, end, benefit.start);
}

const mark = (slot: Slot, { start, end }: Span): IndicatorMark => ({ slot, start, end });

const matchesIn = (text: string, pattern: RegExp, { start, end }: Span): Span[] =>
  [...text.slice(0, end).matchAll(pattern)]
    .filter((match) => match.index >= start)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

function firstMatch(text: string, pattern: RegExp, from: number, to: number): Span | undefined {
  const match = text.slice(from, to).matchAll(pattern).next().value;
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}

/** Without the white space, commas, colons, dashes and full stops around a slot, and without a quote that closes the sentence. */
function withoutPunctuation(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  if (/[.!]["'”’»]$/u.test(text.slice(Math.max(start, end - 2), end))) end--;
  while (start < end && punctuation.test(text.charAt(start))) start++;
  while (end > start && punctuation.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const punctuation = /[\s,;:.–—-]/u;
