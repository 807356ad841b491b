import type { Examples, Scenario, Step } from '../../model/scenario.ts';
import type { Words } from '../../model/words.ts';
import { cover, type Span } from '../../text/span.ts';
import { type GherkinText, wordsIn } from './line.ts';
import type { Part, ReadLine } from './part.ts';
import { readCells } from './row.ts';

/** What stands around a scenario. */
interface Around {
  readonly background: readonly Step[];
  readonly rule?: { readonly title?: Words; readonly background: readonly Step[] };
}

/** The scenarios of the parts of a feature, each with its examples, its background and its rule. Steps under no keyword make one, too. */
export function readScenarios(source: GherkinText, parts: readonly Part[]): Scenario[] {
  const scenarios: Scenario[] = [];
  let around: Around = { background: [] };
  for (const part of parts) {
    const steps = readSteps(source, part.lines);
    const last = scenarios.at(-1);
    if (part.head?.part === 'rule') around = { ...around, rule: { title: titleOf(source, part), background: [] } };
    else if (part.head?.part === 'background') around = withBackground(around, steps);
    else if (part.head?.part !== 'examples') scenarios.push(scenarioOf(source, part, { steps, around }));
    else if (last) scenarios[scenarios.length - 1] = withExamples(last, examplesOf(source, part));
  }
  return scenarios;
}

const withBackground = ({ background, rule }: Around, steps: readonly Step[]): Around =>
  rule ? { background, rule: { ...rule, background: steps } } : { background: steps };

function titleOf(source: GherkinText, { head }: Part): Words | undefined {
  const title = head && wordsIn(source, head.title);
  return title?.text ? title : undefined;
}

function scenarioOf(source: GherkinText, part: Part, { steps, around }: { steps: readonly Step[]; around: Around }): Scenario {
  const { head } = part;
  const last = steps.at(-1);
  const background = [...around.background, ...(around.rule?.background ?? [])];
  return {
    start: head?.head.start ?? steps[0]?.start ?? 0,
    end: Math.max(last?.end ?? 0, last?.argument?.end ?? 0, head?.head.end ?? 0),
    title: titleOf(source, part),
    steps,
    stepPerLine: true,
    examples: head?.part === 'outline' ? [] : undefined,
    background: background.length > 0 ? background : undefined,
    rule: around.rule?.title,
  };
}

const withExamples = (scenario: Scenario, examples: Examples): Scenario => ({
  ...scenario,
  end: examples.end,
  examples: [...(scenario.examples ?? []), examples],
});

function examplesOf(source: GherkinText, { head, lines }: Part): Examples {
  const rows = lines
    .filter(({ kind }) => kind === 'row')
    .map(({ start, end }) => ({ start, end, cells: readCells(source, { start, end }) }));
  const start = head?.head.start ?? 0;
  return { start, end: rows.at(-1)?.end ?? head?.head.end ?? start, rows };
}

function readSteps(source: GherkinText, lines: readonly ReadLine[]): Step[] {
  const steps: (Step & { argument?: Span })[] = [];
  for (const line of lines) {
    const last = steps.at(-1);
    const { start, end } = line;
    if (line.kind === 'step') {
      const [keyword, words] = [wordsIn(source, line.keyword), wordsIn(source, line.words)];
      steps.push({ start, end, kind: line.step, keyword, words });
    } else if (last && (line.kind === 'row' || line.kind === 'block')) last.argument = cover(last.argument ?? line, { start, end });
  }
  return steps;
}
