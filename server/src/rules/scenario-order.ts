import type { Problem, Rule } from '../lint/rule.ts';
import type { Scenario } from '../model/scenario.ts';
import { isEnglish } from '../rewrite/scenario-step.ts';
import { swapSteps } from '../rewrite/swap-steps.ts';
import { replace } from '../text/edit.ts';

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
  const edit = swapSteps(text, scenario, { first: then, second: when });
  return {
    at: step.keyword,
    message: '“Then” stands before “When” here. Say what happens first, then what comes of it.',
    fixes: edit && [{ title: 'Put “When” before “Then”', edits: [edit] }],
  };
}
