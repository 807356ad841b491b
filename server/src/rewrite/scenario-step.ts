import type { Scenario, Step } from '../model/scenario.ts';
import { type Edit, insert } from '../text/edit.ts';
import { lineAt, lineEndOf } from '../text/line.ts';
import { mannerOf } from './keyword.ts';

/** Puts a step, still to be filled in, before one of a scenario's steps, in the manner of that step. */
export function insertStepBefore(text: string, { stepPerLine }: Scenario, { keyword, step }: { keyword: string; step: Step }): Edit {
  const manner = mannerOf(text, step.keyword);
  const written = `${manner.like(keyword)} …`;
  if (!stepPerLine || !manner.opensLine) return insert(manner.start, `${written}, `);
  return insert(manner.start, `${written}${lineEndOf(text)}${manner.lead}`);
}

/** Puts steps, still to be filled in, after the last step; undefined where a table or a text block belongs to that step. */
export function insertLastSteps(text: string, { steps, stepPerLine }: Scenario, keywords: readonly string[]): Edit | undefined {
  const last = steps.at(-1);
  if (!last) return undefined;
  const manner = mannerOf(text, last.keyword);
  const written = keywords.map((keyword) => `${manner.like(keyword)} …`);
  const { end } = lineAt(text, last.end);
  const endsLine = /^[\s*_.,;]*$/.test(text.slice(last.end, end));
  if (!stepPerLine || !manner.opensLine || !endsLine) return insert(endOfWords(text, last), written.map((step) => `, ${step}`).join(''));
  if (/^\s*(?:\||""")/.test(text.slice(end, end + 200))) return undefined;
  return insert(end, written.map((step, index) => `${lineEndOf(text)}${numberedOn(manner.lead, index + 1)}${step}`).join(''));
}

/** Where the words of a step end, before its full stop. */
function endOfWords(text: string, { start, end }: Step): number {
  const stop = /[.,;]$/.exec(text.slice(start, end));
  return stop ? end - 1 : end;
}

/** `1. ` is followed by `2. `. */
const numberedOn = (lead: string, by: number): string => lead.replace(/\d+(?=[.)]\s)/, (number) => String(Number(number) + by));
