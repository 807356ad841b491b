import type { Fix, Rule } from '../lint/rule.ts';
import type { Scenario, StepKind } from '../model/scenario.ts';
import { insertLastSteps, insertStepBefore } from '../rewrite/scenario-step.ts';

export const scenarioComplete: Rule = {
  id: 'scenario-complete',
  summary: 'Every scenario says what happens and what comes of it: it has a When and a Then.',
  severity: 'error',

  *check({ text, scenarios }) {
    for (const scenario of scenarios) {
      const missing = missingIn(scenario);
      const at = scenario.title?.text ? scenario.title : scenario.steps[0]?.keyword;
      if (missing.length === 0 || !at) continue;
      const fix = insertion(text, scenario, missing);
      yield { at, message: messageFor(missing), fixes: fix && [fix] };
    }
  },
};

function messageFor([first, second]: readonly string[]): string {
  if (second) return 'This scenario only sets the scene. Add “When …” and “Then …”.';
  return first === 'When'
    ? 'This scenario doesn’t say what happens. Add “When …”.'
    : 'This scenario doesn’t say what comes of it. Add “Then …”.';
}

/** Steps of two kinds make a scenario, and so does a title. A single Given, When or Then may be prose, and `*` any of them. */
function missingIn({ steps, title, background = [] }: Scenario): ('When' | 'Then')[] {
  const has = (kind: StepKind) => [...background, ...steps].some((step) => step.kind === kind);
  const told = (has('given') && (has('when') || has('then'))) || (title && steps.length > 1 && !setsUp.test(title.text));
  if (!told || has('any')) return [];
  return [...(has('when') ? [] : (['When'] as const)), ...(has('then') ? [] : (['Then'] as const))];
}

/** A scenario that is there to prepare the others. */
const setsUp = /\b(?:set[ -]?ups?|background|preconditions?)\b/i;

function insertion(text: string, scenario: Scenario, missing: readonly string[]): Fix | undefined {
  const then = scenario.steps.find(({ kind }) => kind === 'then');
  const edit = then ? insertStepBefore(text, scenario, { keyword: 'When', step: then }) : insertLastSteps(text, scenario, missing);
  return edit && { title: `Add ${missing.map((keyword) => `“${keyword} …”`).join(' and ')}`, edits: [edit] };
}
