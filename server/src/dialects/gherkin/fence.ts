import type { Code, Markdown } from '../../markdown/block.ts';
import type { Scenario } from '../../model/scenario.ts';
import { scenarioOf, splitSteps } from '../scenarios.ts';
import { bare } from './bare.ts';
import { readFeatures } from './feature.ts';
import { keywordsOf } from './language.ts';

/** The scenarios of a fence, or nothing where it holds something else. Steps under no keyword count too. */
export function readFence({ text }: Markdown, { info, lines }: Code): Scenario[] {
  const language = info ? text.slice(info.start, info.end).trim() : '';
  if (!/^(?:$|(?:gherkin|feature|cucumber|text|txt|plain|plaintext)\b)/iu.test(language)) return [];
  const source = { text, lines, syntax: bare };
  const scenarios = readFeatures({ ...source, keywords: keywordsOf(source) }).flatMap((feature) => feature.scenarios);
  return scenarios.filter(({ steps }) => steps.length > 0).flatMap((scenario) => split(text, scenario));
}

/** Steps under no keyword may tell several examples. */
const split = (text: string, scenario: Scenario): Scenario[] =>
  scenario.start === scenario.steps[0]?.start ? splitSteps(scenario.steps).map((steps) => scenarioOf(text, steps)) : [scenario];
