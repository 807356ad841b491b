import { isListed } from '../languages/vocabulary.ts';
import type { Block, Code, LineSpans, Markdown } from '../markdown/block.ts';
import type { Scenario, Step, StepKind } from '../model/scenario.ts';
import type { Words } from '../model/words.ts';
import type { Span } from '../text/span.ts';
import { groupWords, type Reading, reading, words } from './reading.ts';
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
  const match = /^[^\p{L}\n]{0,12}(\p{L}+(?: \p{L}+){0,2})(?: #?\d+[a-z]?)?[ \t]*(?:[:：–—-][ \t]*(.*)|(?=\n)|$)/du.exec(source.text);
  const name = match?.[1]?.trim() ?? '';
  if (!match || !isListed(name.toLowerCase(), 'scenario')) return undefined;
  const title = groupWords(source, match, 2);
  const [start = 0, end = 0] = match.indices?.[0] ?? [];
  return { ...trimmedSpan(words(source, { start, end })), title: title?.text ? title : undefined };
}

const trimmedSpan = ({ start, end }: Span): Span => ({ start, end });

/** Gherkin in a fence, or nothing where the fence holds something else. */
export function readFence(markdown: Markdown, code: Code): Scenario[] {
  const info = code.info ? markdown.text.slice(code.info.start, code.info.end).trim().toLowerCase() : '';
  if (info !== '' && !/^(?:gherkin|feature|cucumber|text|txt|plain|plaintext)\b/u.test(info)) return [];
  if (code.lines.length === 0) return [];
  return readGherkin(markdown, code.lines);
}

/** Nothing inside a fence is markup. */
function plainReading({ text }: Markdown, lines: LineSpans): Reading {
  const start = lines[0]?.start ?? 0;
  return { start, text: text.slice(start, lines.at(-1)?.end ?? start), marks: [], lines, source: text };
}

interface Open {
  /** Undefined for steps that stand under no keyword. */
  readonly head?: ScenarioHead;
  /** False for a background, examples and other keywords. */
  readonly isScenario: boolean;
  readonly steps: Step[];
}

function readGherkin(markdown: Markdown, lines: LineSpans): Scenario[] {
  const open: Open[] = [];
  let quoted = false;
  for (const span of lines) {
    const line = plainReading(markdown, [span]);
    if (/^\s*(?:"""|```)/u.test(line.text)) quoted = !quoted;
    if (quoted || /^\s*(?:[#@|].*)?$/u.test(line.text)) continue;
    const keyword = /^\s*[\p{L} ]+:/u.test(line.text);
    const head = keyword ? scenarioHead(line) : undefined;
    if (keyword) open.push({ head, isScenario: head !== undefined, steps: [] });
    else addStep(open, line);
  }
  return open.filter(({ isScenario, steps }) => isScenario && steps.length > 0).flatMap((scenario) => scenariosIn(markdown.text, scenario));
}

function scenariosIn(text: string, { steps, head }: Open): Scenario[] {
  return head ? [scenarioOf(text, steps, head)] : splitSteps(steps).map((run) => scenarioOf(text, run));
}

function addStep(open: Open[], line: Reading): void {
  const steps = readSteps(line).slice(0, 1);
  if (steps.length === 0) return;
  if (open.length === 0) open.push({ isScenario: true, steps: [] });
  open.at(-1)?.steps.push(...steps);
}

/** The steps of a block's lines. */
export const stepsOf = (markdown: Markdown, lines: LineSpans): Step[] => (lines.length === 0 ? [] : readSteps(reading(markdown, lines)));

/** The steps of a block: of its lines, of its entries and of the lists in them. */
export function stepsIn(markdown: Markdown, block: Block): Step[] {
  if (block.kind === 'paragraph') return stepsOf(markdown, block.lines);
  return block.kind === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => stepsIn(markdown, inner))) : [];
}
