import { isListed } from '../languages/vocabulary.ts';
import type { Block, LineSpans, Markdown } from '../markdown/block.ts';
import type { Scenario, Step, StepKind } from '../model/scenario.ts';
import type { Words } from '../model/words.ts';
import { type Span, trimmed } from '../text/span.ts';
import { groupWords, type Reading, reading } from './reading.ts';
import { readSteps } from './steps.ts';

/** A scenario of these steps; at least one. */
export function scenarioOf(text: string, steps: readonly Step[], head?: ScenarioHead): Scenario {
  const first = steps[0];
  const last = steps.at(-1);
  const stepPerLine = steps.slice(1).every((step, index) => /[\r\n]/u.test(text.slice(steps[index]?.start ?? 0, step.start)));
  return { start: head?.start ?? first?.start ?? 0, end: last?.end ?? head?.end ?? 0, title: head?.title, steps, stepPerLine };
}

/** Cuts a run of steps where a new example begins: at a Given after a When or Then, and at a When after a Then where no Given opened. */
export function splitSteps(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && !beginsAnother(step.kind, run)) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

function beginsAnother(kind: StepKind, run: readonly Step[]): boolean {
  const has = (wanted: StepKind) => run.some((step) => step.kind === wanted);
  if (kind === 'given') return has('then') || has('when');
  return kind === 'when' && has('then') && !has('given');
}

/** What names a scenario, and its title: `Scenario: T`, `Scenario 2 - T`, `Example`. The span covers both. */
export interface ScenarioHead extends Span {
  readonly title?: Words;
}

/** Reads the first line of a reading as the head of a scenario, or undefined for other words. */
export function scenarioHead(source: Reading): ScenarioHead | undefined {
  const match = /^[^\p{L}\n]{0,12}(\p{L}+(?: \p{L}+){0,2})(?: ?#?\d+[a-z]?)?[ \t]*(?:[:：–—-][ \t]*(.*)|(?=\n)|$)/du.exec(source.text);
  const name = match?.[1]?.trim() ?? '';
  if (!match || !isListed(name.toLowerCase(), 'scenario')) return undefined;
  const title = groupWords(source, match, 2);
  const [start = 0, end = 0] = match.indices?.[0] ?? [];
  const span = trimmed(source.text, { start, end });
  return { start: source.start + span.start, end: source.start + span.end, title: title?.text ? title : undefined };
}

/** The steps of a block's lines. */
export const stepsOf = (markdown: Markdown, lines: LineSpans): Step[] => (lines.length === 0 ? [] : readSteps(reading(markdown, lines)));

/** The steps of a block: of its lines, of its entries and of the lists in them. */
export function stepsIn(markdown: Markdown, block: Block): Step[] {
  if (block.kind === 'paragraph') return stepsOf(markdown, block.lines);
  return block.kind === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => stepsIn(markdown, inner))) : [];
}
