import type { Slot } from '../model/story.ts';
import type { Span } from '../text/span.ts';
import { firstOpening, type Grammar, type Opened, openings } from './grammars.ts';
import { beginsLine } from './lead.ts';
import { sentenceEnd } from './sentence-end.ts';
import { slotsOf } from './slots.ts';
import type { IndicatorMark, StoryMarks } from './story-marks.ts';

/** From the role to the want, in characters: the longest of 2,640 real sentences stays below it, and prose that opens alike does not. */
const roleReach = 500;

/** Finds the first sentence whose slots are opened by words, of one language or of several: “As a 读者，我想要 …”. */
export function findOpened(text: string, known: boolean): StoryMarks | undefined {
  const opening = findOpening(text);
  if (opening) return marksFrom(text, opening);
  return known ? partialMarks(text) : undefined;
}

/** True where words open a role, or a benefit before one. */
export const opensSlot = (text: string): boolean =>
  rolesIn(text).next().value !== undefined || openingBenefit(text, text.length) !== undefined;

/** The words with which a sentence opens. */
interface SentenceOpening {
  readonly role: Opened;
  readonly want: Opened;
}

function findOpening(text: string): SentenceOpening | undefined {
  for (const roles of rolesIn(text)) {
    const opening = withWant(text, roles);
    if (opening && !endsBetween.test(text.slice(opening.role.end, opening.want.start))) return opening;
  }
  return undefined;
}

/** What may open a sentence: the words at one place, which may be of several languages. */
function* rolesIn(text: string): Generator<readonly Opened[], undefined> {
  let here: Opened[] = [];
  for (const role of openings(text, 'role', { start: 0, end: text.length })) {
    if (role.start === here[0]?.start) here.push(role);
    else if (isLead(text, role.start)) {
      if (here.length > 0) yield here;
      here = [role];
    }
  }
  if (here.length > 0) yield here;
}

/** A full stop between the role and the want, which are then of two sentences. */
const endsBetween = /[.!?]\s+\p{Lu}|[。！？](?!\s*我)/u;

/** The want that goes on from a role: in the same language, or in any where the role is in English, which people leave untranslated. */
function withWant(text: string, roles: readonly Opened[]): SentenceOpening | undefined {
  const start = Math.min(...roles.map(({ end }) => end));
  const english = roles.find(({ grammar }) => grammar.language === 'en');
  for (const want of openings(text, 'want', { start, end: start + roleReach })) {
    const role = roles.find(({ grammar }) => grammar === want.grammar) ?? english;
    if (role) return { role, want };
  }
  return undefined;
}

/** True where nothing, a label, an id or an opening benefit stands before the sentence on its line. */
const isLead = (text: string, at: number): boolean => beginsLine(text, at) || (at <= roleReach && openingBenefit(text, at) !== undefined);

/** “In order to …, as a …, I want …” */
function openingBenefit(text: string, before: number): Opened | undefined {
  const opens = (['benefit', 'purpose'] as const).map((what) => firstOpening(text, what, { start: 0, end: before }));
  return opens.find((opened) => opened && text.slice(0, opened.start).trim() === '');
}

function marksFrom(text: string, { role, want }: SentenceOpening): StoryMarks {
  const grammars = [...new Set([want.grammar, role.grammar])];
  const first = role.start <= roleReach ? openingBenefit(text, role.start) : undefined;
  const end = sentenceEnd(text, role.start, grammars);
  const after = indicatorsIn(text, grammars, { start: want.start, end });
  const late = first !== undefined || after.some(({ slot }) => slot === 'benefit');
  const between = late ? undefined : firstOpening(text, 'benefit', { start: role.end, end: want.start });
  const indicators = [...markAll('benefit', first), mark('role', role), ...markAll('benefit', between), ...after];
  return slotsOf(text, grammars, { start: first?.start ?? role.start, end, indicators });
}

/** A sentence that lacks its role or its want, where the block is known to be a story's. */
function partialMarks(text: string): StoryMarks | undefined {
  const whole = { start: 0, end: text.length };
  const role = rolesIn(text).next().value?.[0];
  const opened = role ?? firstOpening(text, 'want', whole);
  if (!opened || !isLead(text, opened.start)) return undefined;
  const end = sentenceEnd(text, opened.start, [opened.grammar]);
  const indicators = [...markAll('role', role), ...indicatorsIn(text, [opened.grammar], { start: role?.end ?? opened.start, end })];
  if (!indicators.some(({ slot }) => slot === 'benefit')) return undefined;
  return slotsOf(text, [opened.grammar], { start: opened.start, end, indicators });
}

/** Wants up to the first benefit and benefits after the first want. A second “I want” counts only before the benefit: after it, it is part of the benefit. */
function indicatorsIn(text: string, grammars: readonly Grammar[], within: Span): IndicatorMark[] {
  const wanted = [...openings(text, 'want', within)].filter(({ grammar }) => grammars.includes(grammar));
  const why = benefitsIn(text, grammars, { start: wanted[0]?.end ?? within.start, end: within.end });
  const kept = wanted.filter((want) => want === wanted[0] || !why[0] || want.end <= why[0].start);
  return [...kept.map((span) => mark('want', span)), ...why.map((span) => mark('benefit', span))].sort((a, b) => a.start - b.start);
}

/** What opens a benefit and nothing else; or else what may open one, in the languages of the sentence; or else a benefit in any language. */
function benefitsIn(text: string, grammars: readonly Grammar[], within: Span): Opened[] {
  const spoken = ({ grammar }: Opened) => grammars.includes(grammar);
  const sure = [...openings(text, 'benefit', within)];
  if (sure.some(spoken)) return sure.filter(spoken);
  const likely = [...openings(text, 'purpose', within)].filter(spoken).sort((a, b) => a.rank - b.rank || a.start - b.start);
  return [...likely, ...sure].slice(0, 1);
}

const mark = (slot: Slot, { start, end }: Span): IndicatorMark => ({ slot, start, end });

const markAll = (slot: Slot, span: Span | undefined): IndicatorMark[] => (span ? [mark(slot, span)] : []);
