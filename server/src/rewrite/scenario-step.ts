import type { Scenario, Step } from '../model/scenario.ts';
import { type Edit, insert } from '../text/edit.ts';
import { lineAt, lineEndOf } from '../text/line.ts';
import { mannerOf } from './keyword.ts';

/** Puts a step, still to be filled in, before one of a scenario's steps, in the manner of that step. */
export function insertStepBefore(
  text: string,
  { steps, stepPerLine }: Scenario,
  { keyword, step }: { keyword: string; step: Step },
): Edit | undefined {
  if (!isEnglish(steps)) return undefined;
  const manner = mannerOf(text, step.keyword);
  const written = `${manner.like(keyword)} …`;
  if (!stepPerLine || !manner.opensLine) return insert(manner.start, `${written}, `);
  return insert(manner.start, `${written}${lineEndOf(text)}${manner.lead}`);
}

/** Puts steps, still to be filled in, after the last step and the table or text block under it; undefined for a scenario without steps. */
export function insertLastSteps(text: string, { steps, stepPerLine }: Scenario, keywords: readonly string[]): Edit | undefined {
  const last = steps.at(-1);
  if (!last || !isEnglish(steps)) return undefined;
  const manner = mannerOf(text, last.keyword);
  const written = keywords.map((keyword) => `${manner.like(keyword)} …`);
  const { end } = lineAt(text, endOfStep(last));
  const endsLine = last.argument || /^[\s*_.,;]*$/.test(text.slice(last.end, end));
  if (!stepPerLine || !manner.opensLine || !endsLine) return insert(endOfWords(text, last), written.map((step) => `, ${step}`).join(''));
  return insert(end, written.map((step, index) => `${lineEndOf(text)}${numberedOn(manner.lead, index + 1)}${step}`).join(''));
}

/** True where a keyword of ours can stand among the others. */
export const isEnglish = (steps: readonly Step[]): boolean =>
  steps.every(({ keyword }) => /^(?:given|when|then|and|but|\*)$/i.test(keyword.text));

/** Where a step ends, with the table or the text block under it. */
export const endOfStep = ({ end, argument }: Step): number => Math.max(end, argument?.end ?? end);

/** Where the words of a step end, before its full stop. */
function endOfWords(text: string, { start, end }: Step): number {
  const stop = /[.,;]$/.exec(text.slice(start, end));
  return stop ? end - 1 : end;
}

/** `1. ` is followed by `2. `. */
const numberedOn = (lead: string, by: number): string => lead.replace(/\d+(?=[.)]\s)/, (number) => String(Number(number) + by));
