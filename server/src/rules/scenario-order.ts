import type { Fix, Problem, Rule } from '../lint/rule.ts';
import type { Scenario, Step } from '../model/scenario.ts';
import { mannerOf } from '../rewrite/keyword.ts';
import { endOfStep, isEnglish } from '../rewrite/scenario-step.ts';
import { replace } from '../text/edit.ts';
import { lineAt } from '../text/line.ts';
import type { Span } from '../text/span.ts';

export const scenarioOrder: Rule = {
  id: 'scenario-order',
  summary: 'The steps of a scenario follow each other: Given, When, Then.',
  severity: 'error',

  *check({ text, scenarios }) {
    for (const scenario of scenarios) {
      const problem = opensWithAnd(scenario) ?? thenBeforeWhen(text, scenario);
      if (problem) yield problem;
    }
  },
};

function opensWithAnd({ steps, background = [] }: Scenario): Problem | undefined {
  const first = steps[0];
  if ((first?.kind !== 'and' && first?.kind !== 'but') || background.length > 0) return undefined;
  const keyword = first.keyword.text.toUpperCase() === first.keyword.text ? 'GIVEN' : 'Given';
  return {
    at: first.keyword,
    message: `A scenario can’t begin with “${first.keyword.text}”. Begin it with “Given” or “When”.`,
    fixes: isEnglish(steps) ? [{ title: `Change to “${keyword}”`, edits: [replace(first.keyword, keyword)] }] : undefined,
  };
}

function thenBeforeWhen(text: string, scenario: Scenario): Problem | undefined {
  const { steps } = scenario;
  const then = steps.findIndex(({ kind }) => kind === 'then');
  const when = steps.findIndex(({ kind }) => kind === 'when');
  const step = steps[then];
  if (!step || then < 0 || when < then) return undefined;
  const fix = swap(text, scenario, { then, when });
  return {
    at: step.keyword,
    message: '“Then” stands before “When” here. Say what happens first, then what comes of it.',
    fixes: fix && [fix],
  };
}

/** Puts the lines of the When before the lines of the Then, each with the And lines that belong to it. */
function swap(text: string, { steps, stepPerLine }: Scenario, { then, when }: { then: number; when: number }): Fix | undefined {
  const manners = steps.map(({ keyword }) => mannerOf(text, keyword));
  const alike = manners.every(({ opensLine, lead }) => opensLine && lead === manners[0]?.lead);
  if (!stepPerLine || !alike) return undefined;
  const after = steps.findIndex(({ kind }, index) => index > when && kind !== 'and' && kind !== 'but' && kind !== 'any');
  const first = linesOf(text, steps.slice(then, when));
  const second = linesOf(text, steps.slice(when, after < 0 ? undefined : after));
  if (/[^\S\r\n]*(?:\r\n?|\n)/.exec(text.slice(first.end, second.start))?.[0] !== text.slice(first.end, second.start)) return undefined;
  const swapped = text.slice(second.start, second.end) + text.slice(first.end, second.start) + text.slice(first.start, first.end);
  return { title: 'Put “When” before “Then”', edits: [replace({ start: first.start, end: second.end }, swapped)] };
}

const linesOf = (text: string, steps: readonly Step[]): Span => ({
  start: lineAt(text, steps[0]?.start ?? 0).start,
  end: lineAt(text, Math.max(0, ...steps.map(endOfStep))).end,
});
