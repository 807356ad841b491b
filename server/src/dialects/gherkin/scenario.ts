import type { Examples, Scenario, Step } from '../../model/scenario.ts';
import type { Words } from '../../model/words.ts';
import type { Span } from '../../text/span.ts';
import type { GherkinText, Line } from './line.ts';
import type { Part } from './part.ts';
import { readCells } from './row.ts';

/** What stands around a scenario. */
interface Around {
  readonly rule?: { readonly title?: Words };
  /** The feature's steps that come before a scenario's own, and with them those of the rule. */
  readonly ofFeature: readonly Step[];
  readonly background: readonly Step[];
}

/** The scenarios of the parts of a feature, each with its examples, its background and its rule. Steps under no keyword make one, too. */
export function readScenarios(source: GherkinText, parts: readonly Part[]): Scenario[] {
  const scenarios: Draft[] = [];
  let around: Around = { ofFeature: [], background: [] };
  for (const part of parts) {
    const last = scenarios.at(-1);
    if (part.head?.part === 'rule') around = { ...around, rule: { title: titleOf(source, part) }, background: around.ofFeature };
    else if (part.head?.part === 'background') around = withBackground(around, readSteps(source, part.lines));
    else if (part.head?.part === 'examples') addExamples(last, examplesOf(source, part));
    else if (part.head || part.lines.some(({ kind }) => kind === 'step')) scenarios.push(scenarioOf(source, part, around));
  }
  return scenarios;
}

/** Of a background that has more steps, the first ones say what it is about. */
const longestBackground = 100;

function withBackground({ rule, ofFeature }: Around, steps: readonly Step[]): Around {
  const own = steps.slice(0, longestBackground);
  return rule ? { rule, ofFeature, background: [...ofFeature, ...own] } : { ofFeature: own, background: own };
}

function titleOf({ text, syntax }: GherkinText, { head }: Part): Words | undefined {
  const title = head && syntax.words(text, head.title);
  return title?.text ? title : undefined;
}

type Draft = { -readonly [Key in keyof Scenario]: Scenario[Key] } & { examples?: Examples[] };

function scenarioOf(source: GherkinText, part: Part, { background, rule }: Around): Draft {
  const { head } = part;
  const steps = readSteps(source, part.lines);
  const last = steps.at(-1);
  return {
    start: head?.head.start ?? steps[0]?.start ?? 0,
    end: Math.max(last?.end ?? 0, last?.argument?.end ?? 0, head?.head.end ?? 0),
    title: titleOf(source, part),
    steps,
    stepPerLine: true,
    examples: head?.part === 'outline' ? [] : undefined,
    background: background.length > 0 ? background : undefined,
    rule: rule?.title,
  };
}

/** Examples before any scenario are nobody's. */
function addExamples(scenario: Draft | undefined, examples: Examples): void {
  if (!scenario) return;
  scenario.end = examples.end;
  scenario.examples = scenario.examples ?? [];
  scenario.examples.push(examples);
}

function examplesOf(source: GherkinText, { head, lines }: Part): Examples {
  const rows = lines
    .filter(({ kind }) => kind === 'row')
    .map(({ start, end }) => ({ start, end, cells: readCells(source, { start, end }) }));
  const start = head?.head.start ?? 0;
  return { start, end: rows.at(-1)?.end ?? head?.head.end ?? start, rows };
}

function readSteps({ text, syntax }: GherkinText, lines: readonly Line[]): Step[] {
  const steps: (Step & { argument?: Span })[] = [];
  for (const line of lines) {
    const last = steps.at(-1);
    const { start, end } = line;
    if (line.kind === 'step') {
      const keyword = { ...line.keyword, text: text.slice(line.keyword.start, line.keyword.end) };
      steps.push({ start, end, kind: line.step, keyword, words: syntax.words(text, line.words) });
    } else if (last && (line.kind === 'row' || line.kind === 'block')) last.argument = { start: last.argument?.start ?? start, end };
  }
  return steps;
}
