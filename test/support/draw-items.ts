import type { Criterion, Item } from '../../server/src/model/item.ts';
import type { ExampleRow, Scenario, Step } from '../../server/src/model/scenario.ts';

/** Draws items as the pages under test/dialects do: a line an item, and what it holds below it. */
export const drawItems = (items: readonly Item[]): string => items.map((item) => drawItem(item, depth(items, item))).join('\n');

function drawItem(item: Item, level: number): string {
  const { kind, id, title, status, language, story, fields, criteria, scenarios, references } = item;
  const head = [kind, id?.text, title && `“${title.text}”`, status && `<${status.value}>`, language !== 'en' && `(${language})`]
    .filter(Boolean)
    .join(' ');
  const shown = fields.filter(({ key }) => !['id', 'title', 'status'].includes(key)).map(({ key, value }) => `${key} = ${value.text}`);
  const slots = (['role', 'want', 'benefit'] as const).flatMap((slot) => (story?.[slot] ? [`${slot}: ${story[slot].text}`] : []));
  const links = references.map(({ kind: how, target }) => `${how} -> ${target}`);
  const lines = [...slots, ...shown, ...links, ...criteria.map(drawCriterion), ...scenarios.flatMap(drawScenario)];
  const indent = '  '.repeat(level);
  return [`${indent}${head}`, ...lines.map((line) => `${indent}  ${line}`)].join('\n');
}

function drawCriterion({ form, number, checked, text }: Criterion): string {
  const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] ';
  return `${form}${number ? ` ${number}` : ''}: ${box}${text}`;
}

function drawScenario({ title, steps, background, rule, examples }: Scenario): string[] {
  return [
    `scenario${title ? ` “${title.text}”` : ''}: ${drawSteps(steps)}`.trimEnd(),
    ...(rule ? [`  rule: ${rule.text}`] : []),
    ...(background ? [`  background: ${drawSteps(background)}`] : []),
    ...(examples?.map(({ rows }) => `  examples: ${rows.map(drawRow).join(' / ')}`) ?? []),
    ...(examples?.length === 0 ? ['  examples: none'] : []),
  ];
}

const drawRow = ({ cells }: ExampleRow): string => cells.map(({ text }) => text).join(' | ');

const drawSteps = (steps: readonly Step[]): string =>
  steps.map(({ kind, words, argument }) => `${kind} ${words.text}${argument ? ' …' : ''}`).join(' / ');

function depth(items: readonly Item[], item: Item): number {
  let level = 0;
  for (let around = item.within; around !== undefined && level < items.length; around = items[around]?.within) level++;
  return level;
}
