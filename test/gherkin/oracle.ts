import { AstBuilder, dialects, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import type * as messages from '@cucumber/messages';

/** What the official parser reads in a text, drawn as `drawn.ts` draws what we read; undefined where it finds it broken. */
export function drawOfficial(text: string): string[] | undefined {
  const feature = parse(text.replace(/^\uFEFF/, ''))?.feature;
  if (feature === undefined) return undefined;
  const tags = feature.tags.map(({ name }) => name.slice(1)).join(', ');
  return [
    `${place(feature)} feature ${oneLine(feature.name)} (${feature.language}) ${tags}`,
    ...feature.children.reduce(drawChild, { lines: [], language: feature.language, background: 0, rule: '' }).lines,
  ];
}

function parse(text: string): messages.GherkinDocument | undefined {
  try {
    return new Parser(new AstBuilder(() => ''), new GherkinClassicTokenMatcher()).parse(text);
  } catch {
    return undefined;
  }
}

interface Drawing {
  readonly lines: string[];
  readonly language: string;
  /** How many steps come before a scenario's own. */
  readonly background: number;
  readonly rule: string;
}

function drawChild(drawing: Drawing, { background, scenario, rule }: messages.FeatureChild): Drawing {
  if (background) return { ...drawing, background: drawing.background + background.steps.length };
  if (rule) rule.children.reduce(drawChild, { ...drawing, rule: oneLine(rule.name) });
  if (scenario) drawing.lines.push(...drawScenario(scenario, drawing));
  return drawing;
}

const drawScenario = (scenario: messages.Scenario, { language, background, rule }: Drawing): string[] => [
  `${place(scenario)} scenario ${oneLine(scenario.name)} [${rule}] after ${background}`,
  ...scenario.steps.map((step) => drawStep(step, language)),
  ...scenario.examples.flatMap((examples) => [
    `  ${place(examples)} examples`,
    ...(examples.tableHeader ? [examples.tableHeader, ...examples.tableBody] : []).map(drawRow),
  ]),
];

function drawStep(step: messages.Step, language: string): string {
  const argument = step.dataTable ?? step.docString;
  const kind = kinds.find((one) => step.keyword !== '* ' && dialects[language]?.[one].includes(step.keyword)) ?? 'any';
  return `  ${place(step)} ${kind} ${step.keyword.trim()} | ${oneLine(step.text)}${argument ? ` … ${place(argument)}` : ''}`;
}

const kinds = ['given', 'when', 'then', 'and', 'but'] as const;

const drawRow = (row: messages.TableRow): string => `    ${place(row)} ${row.cells.map(({ value }) => oneLine(value)).join(' | ')}`;

const place = ({ location }: { location: messages.Location }): string => `${location.line}:${location.column}`;

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
