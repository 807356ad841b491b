import type { Code, Markdown } from '../../markdown/block.ts';
import type { Scenario } from '../../model/scenario.ts';
import { scenarioOf, splitSteps } from '../scenarios.ts';
import { isScenario } from '../steps.ts';
import { bare } from './bare.ts';
import { readFeatures } from './feature.ts';
import { keywordsOf } from './language.ts';

/** What fences of Gherkin are called, and fences of anything. */
const named = /^(?:gherkin|feature|cucumber)\b/iu;
const unnamed = /^(?:$|(?:text|txt|plain|plaintext)\b)/iu;

/** The scenarios of a fence, or nothing where it holds something else. Steps under no keyword count too. */
export function readFence({ text }: Markdown, { info, lines }: Code): Scenario[] {
  const name = info ? text.slice(info.start, info.end).trim() : '';
  if (!named.test(name) && !unnamed.test(name)) return [];
  const source = { text, lines, syntax: bare };
  const scenarios = readFeatures({ ...source, keywords: keywordsOf(source) }).flatMap((feature) => feature.scenarios);
  return scenarios
    .filter(({ steps }) => steps.length > 0)
    .flatMap((scenario) => (isHeaded(scenario) ? [scenario] : split(text, scenario)))
    .filter((scenario) => named.test(name) || isHeaded(scenario) || isScenario(scenario.steps));
}

const isHeaded = ({ start, steps }: Scenario): boolean => start !== steps[0]?.start;

/** Steps under no keyword may tell several examples; since many words open a step in some language, they may also tell none. */
const split = (text: string, { steps }: Scenario): Scenario[] => splitSteps(steps).map((run) => scenarioOf(text, run));
