// Prints how well story sentences are read, against stories that people labelled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Backlog } from '../server/src/backlog/backlog.ts';
import { openDocument } from '../server/src/backlog/document.ts';
import { lint } from '../server/src/lint/lint.ts';
import { defaultSettings } from '../server/src/lint/settings.ts';
import { storyBenefit } from '../server/src/rules/story-benefit.ts';
import { needData } from './corpus.ts';

interface Labelled {
  readonly Text: string;
  readonly Persona: readonly string[];
  readonly Benefit: string;
}

const folder = needData('gold/slots');
const rows = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labelled[]);

const count = { role: 0, found: 0, right: 0, labelled: 0, text: 0, reported: 0, rightly: 0 };
for (const { Text, Persona, Benefit } of rows) {
  const text = Text.replace(/^#G\d+#\s*/u, '');
  const document = openDocument({ uri: 'gold:', path: 'stories.md', version: 0, text });
  const story = document.stories[0];
  const benefit = story?.benefit?.text ?? '';
  if (story?.role?.text === Persona[0]) count.role++;
  if (benefit !== '') count.found++;
  if (Benefit !== '') count.labelled++;
  if (benefit !== '' && Benefit !== '') count.right++;
  if (Benefit !== '' && plain(benefit) === plain(Benefit)) count.text++;
  if (lint(document, { backlog: Backlog.empty.with(document), rules: [storyBenefit], settings: defaultSettings }).length > 0) {
    count.reported++;
    if (Benefit === '') count.rightly++;
  }
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(`${rows.length} labelled stories                 Clearstory   best known`);
console.log(`role, text exact                     ${percent(count.role, rows.length).padStart(10)}       99.4 %`);
console.log(`benefit present, precision           ${percent(count.right, count.found).padStart(10)}       99.7 %`);
console.log(`benefit present, recall              ${percent(count.right, count.labelled).padStart(10)}       99.4 %`);
console.log(`benefit, text exact                  ${percent(count.text, count.labelled).padStart(10)}       92.1 %`);
console.log(`story-benefit, precision             ${percent(count.rightly, count.reported).padStart(10)}`);
console.log(`story-benefit, recall                ${percent(count.rightly, rows.length - count.labelled).padStart(10)}`);

/** Without the white space and the full stops at the end, on which the labels are not consistent. */
function plain(text: string): string {
  return text
    .replace(/[\s.,]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
