import type { Scenario, Step } from '../model/scenario.ts';
import { type Edit, replace } from '../text/edit.ts';
import { lineAt } from '../text/line.ts';
import type { Span } from '../text/span.ts';
import { mannerOf } from './keyword.ts';
import { endOfStep } from './scenario-step.ts';

/**
 * Puts the lines of a later step before those of an earlier one, each with the And lines that belong to it.
 * Undefined where the steps are not written alike, a line each.
 */
export function swapSteps(text: string, { steps, stepPerLine }: Scenario, at: { first: number; second: number }): Edit | undefined {
  const manners = steps.map(({ keyword }) => mannerOf(text, keyword));
  if (!stepPerLine || !manners.every(({ opensLine, lead }) => opensLine && lead === manners[0]?.lead)) return undefined;
  const next = steps.findIndex(({ kind }, index) => index > at.second && kind !== 'and' && kind !== 'but' && kind !== 'any');
  const first = linesOf(text, steps.slice(at.first, at.second));
  const second = linesOf(text, steps.slice(at.second, next < 0 ? undefined : next));
  const between = text.slice(first.end, second.start);
  if (!/^[^\S\r\n]*(?:\r\n?|\n)$/.test(between)) return undefined;
  const swapped = text.slice(second.start, second.end) + between + text.slice(first.start, first.end);
  return replace({ start: first.start, end: second.end }, swapped);
}

const linesOf = (text: string, steps: readonly Step[]): Span => ({
  start: lineAt(text, steps[0]?.start ?? 0).start,
  end: lineAt(text, Math.max(0, ...steps.map(endOfStep))).end,
});
