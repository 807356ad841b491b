import { isImperative, stepKeywords, stepKindOf } from '../languages/vocabulary.ts';
import type { Step, StepKind } from '../model/scenario.ts';
import type { Span } from '../text/span.ts';
import { type Reading, words } from './reading.ts';

/** The steps of a reading: one a line, or several in one sentence: `**Given** x, **When** y, **Then** z`. */
export function readSteps(reading: Reading): Step[] {
  const keywords = findKeywords(reading);
  return keywords.map((keyword, index) => {
    const said = words(reading, inside(reading.text, { start: keyword.end, end: keywords[index + 1]?.start ?? reading.text.length }));
    const printed = words(reading, keyword);
    return { start: printed.start, end: Math.max(printed.end, said.end), kind: keyword.kind, keyword: printed, words: said };
  });
}

/** What a step says, without the punctuation between it and its keyword, and between it and the next one. */
function inside(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s:,：，、]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s,;|，；、]/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** True where the steps tell an example: they begin with Given or When, and go on. */
export function isScenario(steps: readonly Step[]): boolean {
  const first = steps[0]?.kind;
  const goesOnWith = (kind: StepKind) => steps.some((step) => step.kind === kind);
  return (first === 'given' && (goesOnWith('when') || goesOnWith('then'))) || (first === 'when' && goesOnWith('then'));
}

/** The same for one sentence, where `WHEN … THEN the system SHALL …` is a requirement (EARS) and no example. */
export const isScenarioSentence = (steps: readonly Step[]): boolean =>
  isScenario(steps) && (steps[0]?.kind === 'given' || !steps.some(isRequirement));

/** By its words, or by English keywords in capitals before words of a language without capitals: `WHEN 利用者が… THEN …`. */
const isRequirement = ({ keyword, words }: Step): boolean =>
  isImperative(words.text) || (/^[A-Z]+$/u.test(keyword.text) && /\p{Lo}/u.test(words.text));

interface Keyword extends Span {
  readonly kind: StepKind;
  readonly bold: boolean;
}

/** How much may stand before the first step on its line: a label, a number, a bullet. */
const leadReach = 40;

function findKeywords(reading: Reading): Keyword[] {
  const found: Keyword[] = [];
  const bold = boldStarts(reading);
  for (const match of reading.text.matchAll(stepKeywords)) {
    const kind = stepKindOf(match);
    if (!kind) continue;
    const keyword = { kind, start: match.index, end: match.index + match[0].length, bold: bold.has(match.index) };
    if (opensStep(reading, keyword, found.at(-1)?.kind)) found.push(keyword);
  }
  return found;
}

/**
 * A capitalised keyword opens a step at the start of a line; once a step has begun, also one in bold or capitals,
 * and the one that comes next in Given, When, Then after a comma.
 */
function opensStep(reading: Reading, keyword: Keyword, last: StepKind | undefined): boolean {
  const word = reading.text.slice(keyword.start, keyword.end);
  const near = reading.text.slice(Math.max(0, keyword.start - leadReach), keyword.start);
  const before = near.slice(near.lastIndexOf('\n') + 1).trim();
  const startsLine = !/[\p{L}\p{N}]/u.test(before) || (last === undefined && /[:：)\]]$/u.test(before));
  if (startsLine)
    return keyword.bold || /^[\p{Lu}\p{Lo}]/u.test(word) || (last !== undefined && last !== 'then' && follows(keyword.kind, last));
  if (last === undefined) return false;
  return (
    keyword.bold ||
    (word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()) ||
    (/[,;.，。；、]$|^$/u.test(/^\p{Lu}/u.test(word) ? '' : before) && follows(keyword.kind, last))
  );
}

const follows = (kind: StepKind, last: StepKind): boolean =>
  (kind === 'when' && (last === 'given' || last === 'and')) || (kind === 'then' && last !== 'then');

/** Where words in bold or italics begin, in the reading's text. */
const boldStarts = ({ marks, start }: Reading): ReadonlySet<number> =>
  new Set(marks.filter(({ kind }) => kind === 'strong' || kind === 'emphasis').map(({ inner }) => inner.start - start));
