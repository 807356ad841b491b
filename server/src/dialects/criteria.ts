import type { Block, Heading, LineSpans, List, ListItem, Markdown, Paragraph, Table } from '../markdown/block.ts';
import type { Criterion } from '../model/item.ts';
import type { Scenario, Step } from '../model/scenario.ts';
import type { Words } from '../model/words.ts';
import type { Span } from '../text/span.ts';
import { type Conventions, kindOfName } from './conventions.ts';
import { criterionFrom, criterionOf, leafBoxes, rowCriterion } from './criterion.ts';
import { fieldKeyOf, readFields } from './fields.ts';
import { readFence } from './gherkin/fence.ts';
import { type Label, readLabels } from './label.ts';
import { nameOf } from './name.ts';
import { allWords, leadLines, type Reading, reading } from './reading.ts';
import { type ScenarioHead, scenarioHead, scenarioOf, splitSteps, stepsIn, stepsOf } from './scenarios.ts';
import { isScenario, isScenarioSentence, readSteps } from './steps.ts';

/** What an item is accepted by. */
export interface Acceptance {
  readonly criteria: readonly Criterion[];
  readonly scenarios: readonly Scenario[];
  /** The heading or label of each container, filled or empty. */
  readonly containers: readonly Span[];
}

/**
 * Reads the acceptance criteria and the scenarios of an item from its own blocks, headings among them.
 * Criteria count inside their containers only; scenarios count wherever they are told as such.
 */
export function readAcceptance(markdown: Markdown, blocks: readonly Block[], conventions: Conventions): Acceptance {
  const reader = new AcceptanceReader(markdown, conventions);
  for (const block of withoutQuotes(blocks)) reader.read(block);
  return reader.finish();
}

const withoutQuotes = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'quote' ? withoutQuotes(block.blocks) : [block]));

/** The container that is open: a heading of this level, or a label, which is below every heading. */
interface Container {
  readonly level: number;
  /** How many criteria there were when it opened. */
  readonly before: number;
  /** Paragraphs that count as criteria if nothing else in the container does. */
  readonly prose: Criterion[];
  /** Under a criterion that is a heading, all is detail. */
  detail: boolean;
}

const labelLevel = 7;

class AcceptanceReader {
  private readonly criteria: Criterion[] = [];
  private readonly scenarios: Scenario[] = [];
  private readonly containers: Span[] = [];
  private open: Container | undefined;
  /** The head of a scenario whose steps are still to come. */
  private head: ScenarioHead | undefined;

  /** The scenario that a heading has opened, in dialects where the heading makes it one. */
  private underway: { readonly head: ScenarioHead; readonly steps: Step[] } | undefined;

  constructor(
    private readonly markdown: Markdown,
    private readonly conventions: Conventions,
  ) {}

  finish(): Acceptance {
    this.endScenario();
    this.close();
    return { criteria: this.criteria, scenarios: this.scenarios, containers: this.containers };
  }

  read(block: Block): void {
    if (block.kind === 'heading') this.heading(block);
    else if (this.underway) this.underway.steps.push(...stepsIn(this.markdown, block));
    else if (block.kind === 'paragraph') this.paragraph(block);
    else if (block.kind === 'list') this.list(block);
    else if (block.kind === 'table') this.table(block);
    else if (block.kind === 'code') this.fence(readFence(this.markdown, block));
    else if (block.kind === 'break' && this.open?.level === labelLevel) this.close();
  }

  private heading(heading: Heading): void {
    const source = reading(this.markdown, heading.lines);
    const said = allWords(source);
    const name = kindOfName(nameOf(said.text), this.conventions);
    this.endScenario();
    if (name === 'criteria') {
      this.openAt(said, heading.level);
      return;
    }
    if (this.open && (heading.level <= this.open.level || name === 'part')) this.close();
    this.head = scenarioHead(source);
    if (this.head && this.conventions.scenarioHeadings) this.underway = { head: this.head, steps: [] };
    if (!this.open) return;
    this.open.detail = !this.head && /^AC[ -]?\d/iu.test(said.text);
    if (this.open.detail) this.keep(criterionFrom(this.markdown, heading.lines, 'heading'));
  }

  private endScenario(): void {
    if (this.underway) this.add(scenarioOf(this.markdown.text, this.underway.steps, this.underway.head));
    this.underway = undefined;
  }

  private paragraph(paragraph: Paragraph): void {
    const source = reading(this.markdown, paragraph.lines);
    const labels = readLabels(source);
    const container = labels.find(({ name }) => kindOfName(name, this.conventions) === 'criteria');
    if (container) this.labelled(container, paragraph);
    else if (!scenarioHead(source) && this.closesAt(labels[0], paragraph)) this.close();
    else this.told(source, labels.length > 0);
  }

  /** A scenario in a paragraph, or the head of one whose steps follow, or prose. */
  private told(source: Reading, labelled: boolean): void {
    const head = labelled || this.open ? scenarioHead(source) : undefined;
    if (head) this.head = head;
    const steps = readSteps(source);
    if (isScenarioSentence(steps) && (this.open || this.head || steps.every((step) => this.isBold(step)))) this.tell(steps);
    else if (!head) this.prose(source.lines);
  }

  /** A label opens a container; what stands behind it on its line, and on the lines below it, is its first content. */
  private labelled({ words, value }: Label, paragraph: Paragraph): void {
    this.openAt(words, labelLevel);
    const rest = paragraph.lines.filter(({ start }) => start > words.end);
    const lines = value.text === '' ? rest : [{ start: value.start, end: value.end }, ...rest];
    if (lines.length === 0) return;
    const steps = stepsOf(this.markdown, lines);
    if (isScenarioSentence(steps)) this.tell(steps);
    else this.prose(lines);
  }

  /** A field or another part of the item ends the criteria; so does, after a label's criteria, any other label alone on its line. */
  private closesAt(label: Label | undefined, paragraph: Paragraph): boolean {
    if (!this.open || !label || label.start > (paragraph.lines[0]?.end ?? 0)) return false;
    if (/^AC[ -]?\d/iu.test(label.words.text)) return false;
    if (fieldKeyOf(label.name) || kindOfName(label.name, this.conventions) === 'part') return true;
    return this.open.level === labelLevel && label.bold && this.criteria.length > this.open.before && paragraph.lines.length === 1;
  }

  /** Lines of `AC1: …` or `✅ …` are criteria; other prose only where the container holds nothing else. */
  private prose(lines: LineSpans): void {
    if (!this.open || this.open.detail) return;
    for (const line of lines) {
      const begins = /^[*_\s]*(?:AC[ -]?\d|[☐☑✓✔✅❌]|\[[ xX]?\]|\d+(?:\.\d+[.)]?|[:)])\s)/u.test(
        this.markdown.text.slice(line.start, line.start + 12),
      );
      if (begins) this.keep(criterionFrom(this.markdown, [line], 'text'));
    }
    const whole = criterionFrom(this.markdown, lines, 'text');
    if (whole && !/[:：]$/u.test(whole.text)) this.open.prose.push(whole);
  }

  private list(list: List): void {
    const steps = list.items.map((item) => stepsOf(this.markdown, leadLines(item)));
    const whole = steps.some(isScenarioSentence);
    if (!whole && isScenario(steps.flat()) && steps.every(({ length }) => length > 0)) this.tell(steps.flat());
    else if (this.open) this.entries(list);
    else if (whole) for (const own of steps.filter(isScenarioSentence)) this.tell(own);
    else for (const item of list.items) this.nested(item);
  }

  /** Outside a container: `- **Acceptance criteria:** …` with its list below it. */
  private nested(item: ListItem): void {
    const [lead, ...rest] = item.blocks;
    const label = lead?.kind === 'paragraph' ? readLabels(reading(this.markdown, lead.lines))[0] : undefined;
    if (!label || lead?.kind !== 'paragraph' || kindOfName(label.name, this.conventions) !== 'criteria') return;
    this.labelled(label, lead);
    for (const block of withoutQuotes(rest)) this.read(block);
    this.close();
  }

  private entries(list: List): void {
    if (this.open?.detail) return;
    const boxes = leafBoxes(this.markdown, list);
    if (boxes.length > 0) for (const [item, ordered] of boxes) this.entry(item, ordered);
    else for (const item of list.items) this.entry(item, list.ordered);
  }

  private entry(item: ListItem, ordered: boolean): void {
    if (!this.keep(criterionOf(this.markdown, item, ordered))) return;
    const own = stepsOf(this.markdown, leadLines(item));
    const nested = item.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flatMap((inner) => stepsOf(this.markdown, leadLines(inner))) : [],
    );
    const steps = isScenarioSentence(own)
      ? own
      : isScenario(nested)
        ? nested
        : nested.length > 0 && isScenario([...own, ...nested])
          ? [...own, ...nested]
          : [];
    if (steps.length > 0) this.scenarios.push(scenarioOf(this.markdown.text, steps));
  }

  private table(table: Table): void {
    if (readFields(this.markdown, [table]).length * 2 > table.rows.length) this.close();
    if (!this.open || this.open.detail) return;
    for (const row of table.rows) this.keep(rowCriterion(this.markdown, row));
  }

  private fence(scenarios: readonly Scenario[]): void {
    for (const scenario of scenarios) {
      if (this.open || isScenario(scenario.steps) || scenario.title) this.add(scenario);
    }
  }

  private tell(steps: ReturnType<typeof stepsOf>): void {
    for (const run of splitSteps(steps)) {
      this.add(scenarioOf(this.markdown.text, run, this.head));
      this.head = undefined;
    }
  }

  private add(scenario: Scenario): void {
    this.scenarios.push(scenario);
    if (this.open?.detail) return;
    const { start, end } = scenario;
    const text = scenario.title?.text ?? scenario.steps.map(({ keyword, words }) => `${keyword.text} ${words.text}`).join(' ');
    this.criteria.push({ start, end, text, form: 'scenario' });
  }

  private openAt(at: Words, level: number): void {
    this.close();
    this.containers.push({ start: at.start, end: at.end });
    this.open = { level, before: this.criteria.length, prose: [], detail: false };
  }

  private close(): void {
    if (this.open && this.criteria.length === this.open.before) this.criteria.push(...this.open.prose);
    this.open = undefined;
    this.head = undefined;
  }

  private keep(criterion: Criterion | undefined): boolean {
    if (criterion) this.criteria.push(criterion);
    return criterion !== undefined;
  }

  private isBold({ keyword }: { keyword: Span }): boolean {
    return /[*_]/u.test(this.markdown.text.charAt(keyword.start - 1));
  }
}
