import type { Item } from '../../server/src/model/item.ts';
import type { Examples, Scenario, Step } from '../../server/src/model/scenario.ts';
import { linesOf, positionAt } from '../../server/src/text/lines.ts';
import type { Span } from '../../server/src/text/span.ts';

/** What we read in a text of Gherkin, a line each, with 1-based lines and columns in code points, as the official parser counts. */
export function drawOurs(text: string, items: readonly Item[]): string[] {
  const lines = linesOf(text);
  const place = ({ start }: Span): string => {
    const { line, column } = positionAt(lines, start);
    const before = text.slice(start - column, start).replace('\uFEFF', '');
    return `${line + 1}:${[...before].length + 1}`;
  };
  const drawStep = ({ kind, keyword, words, argument }: Step): string =>
    `  ${place(keyword)} ${kind} ${keyword.text} | ${words.text}${argument ? ` … ${place(argument)}` : ''}`;
  const drawExamples = (examples: Examples): string[] => [
    `  ${place(examples)} examples`,
    ...examples.rows.map((row) => `    ${place(row)} ${row.cells.map(({ text: cell }) => cell).join(' | ')}`),
  ];
  const drawScenario = (scenario: Scenario): string[] => [
    `${place(scenario)} scenario ${scenario.title?.text ?? ''} [${scenario.rule?.text ?? ''}] after ${scenario.background?.length ?? 0}`,
    ...scenario.steps.map(drawStep),
    ...(scenario.examples ?? []).flatMap(drawExamples),
  ];
  const nameIn = (head: Span): string =>
    text
      .slice(head.start, head.end)
      .replace(/^[^:]*:/, '')
      .replace(/\s+/g, ' ')
      .trim();
  return items.flatMap(({ head, language, fields, scenarios }) => [
    `${place(head)} feature ${nameIn(head)} (${language}) ${fields.map(({ value }) => value.text).join()}`,
    ...scenarios.flatMap(drawScenario),
  ]);
}
