import type { Slot } from '../model/story.ts';
import type { Span } from '../text/span.ts';
import { benefits, firstMatch, type Grammar, matchesIn, openingAt, purposes, roles, wants } from './grammars.ts';
import { sentenceEnd } from './sentence-end.ts';
import { slotsOf } from './slots.ts';
import type { IndicatorMark, StoryMarks } from './story-marks.ts';

/** From the role to the want, in characters: the longest of 2,640 real sentences stays below it, and prose that opens alike does not. */
const roleReach = 500;

/** How much may stand on a line before its sentence: a label, an id, a marker. */
const leadReach = 60;

/** Finds the first sentence whose slots are opened by words, of one language or of several: “As a 读者，我想要 …”. */
export function findOpened(text: string, known: boolean): StoryMarks | undefined {
  const opening = findOpening(text);
  if (opening) return marksFrom(text, opening);
  return known ? partialMarks(text) : undefined;
}

/** The words with which a sentence opens, and the grammars that speak in it, that of the want first. */
interface Opening {
  readonly role: Span;
  readonly want: Span;
  readonly grammars: readonly Grammar[];
}

function findOpening(text: string): Opening | undefined {
  for (const { index, 0: said } of text.matchAll(roles)) {
    if (!isLead(text, index)) continue;
    const opening = withWant(text, openingAt(text, 'role', index), index + said.length);
    if (opening && !endsBetween.test(text.slice(opening.role.end, opening.want.start))) return opening;
  }
  return undefined;
}

/** A full stop between the role and the want, which are then of two sentences. */
const endsBetween = /[.!?]\s+\p{Lu}|[。！？](?!\s*我)/u;

/** The want that goes on from a role: in the same language, or in any where the role is in English, which people leave untranslated. */
function withWant(text: string, opened: readonly [Grammar, Span][], from: number): Opening | undefined {
  const english = opened.some(([{ language }]) => language === 'en');
  for (const { start } of matchesIn(text, wants, { start: from, end: from + roleReach })) {
    for (const [grammar, want] of openingAt(text, 'want', start)) {
      const role = opened.find(([own]) => own === grammar) ?? (english ? opened[0] : undefined);
      if (role) return { role: role[1], want, grammars: [...new Set([grammar, role[0]])] };
    }
  }
  return undefined;
}

/** True where nothing, a label, an id or an opening benefit stands before the sentence on its line. */
function isLead(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - roleReach), at);
  const before = near.slice(near.lastIndexOf('\n') + 1).trim();
  const unquoted = before.replace(/["'“‘«「『(（]+$/u, '').trimEnd();
  if (unquoted === '' || (before.length <= leadReach && isLabelOrId(unquoted))) return true;
  return at <= roleReach && openingBenefit(text, at) !== undefined;
}

const isLabelOrId = (lead: string): boolean => /[:：.)）\]】、>|–—-]$/u.test(lead) || /^[\p{L}#]*[ -]?\d[\w.-]*$/u.test(lead);

/** “In order to …, as a …, I want …” */
function openingBenefit(text: string, before: number): Span | undefined {
  const opens = [benefits, purposes].map((pattern) => firstMatch(text, pattern, { start: 0, end: before }));
  return opens.find((span) => span && text.slice(0, span.start).trim() === '');
}

function marksFrom(text: string, { role, want, grammars }: Opening): StoryMarks {
  const first = role.start <= roleReach ? openingBenefit(text, role.start) : undefined;
  const end = sentenceEnd(text, role.start, grammars);
  const after = indicatorsIn(text, grammars, { start: want.start, end });
  const late = first !== undefined || after.some(({ slot }) => slot === 'benefit');
  const between = late ? undefined : firstMatch(text, benefits, { start: role.end, end: want.start });
  const indicators = [...markAll('benefit', first), mark('role', role), ...markAll('benefit', between), ...after];
  return slotsOf(text, grammars, { start: first?.start ?? role.start, end, indicators });
}

/** A sentence that lacks its role or its want, where the block is known to be a story's. */
function partialMarks(text: string): StoryMarks | undefined {
  const role = [...text.matchAll(roles)].find(({ index }) => isLead(text, index));
  const start = role?.index ?? text.search(wants);
  if (start < 0 || !isLead(text, start)) return undefined;
  const opened = openingAt(text, role ? 'role' : 'want', start);
  const grammars = opened.map(([grammar]) => grammar);
  const end = sentenceEnd(text, start, grammars);
  const marks = role ? markAll('role', opened[0]?.[1]) : [];
  const indicators = [...marks, ...indicatorsIn(text, grammars, { start: marks[0]?.end ?? start, end })];
  return indicators.some(({ slot }) => slot === 'benefit') ? slotsOf(text, grammars, { start, end, indicators }) : undefined;
}

/** Wants up to the first benefit and benefits after the first want. A second “I want” counts only before the benefit: after it, it is part of the benefit. */
function indicatorsIn(text: string, grammars: readonly Grammar[], within: Span): IndicatorMark[] {
  const wanted = grammars.flatMap(({ want }) => [...matchesIn(text, want, within)]).sort(byStart);
  const why = benefitsIn(text, grammars, { start: wanted[0]?.end ?? within.start, end: within.end });
  const kept = wanted.filter((want) => want === wanted[0] || !why[0] || want.end <= why[0].start);
  return [...kept.map((span) => mark('want', span)), ...why.map((span) => mark('benefit', span))].sort(byStart);
}

/** What opens a benefit and nothing else; or else what may open one, in the languages of the sentence; or else a benefit in any language. */
function benefitsIn(text: string, grammars: readonly Grammar[], within: Span): Span[] {
  const sure = grammars.flatMap(({ benefit }) => [...matchesIn(text, benefit, within)]).sort(byStart);
  if (sure.length > 0) return sure;
  for (const pattern of [...grammars.flatMap(({ purpose = [] }) => purpose), benefits]) {
    const span = firstMatch(text, pattern, within);
    if (span) return [span];
  }
  return [];
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

const mark = (slot: Slot, { start, end }: Span): IndicatorMark => ({ slot, start, end });

const markAll = (slot: Slot, span: Span | undefined): IndicatorMark[] => (span ? [mark(slot, span)] : []);
