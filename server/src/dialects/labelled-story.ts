import { detectLanguage } from '../languages/detect.ts';
import type { Column } from '../languages/language.ts';
import { columnOfName } from '../languages/vocabulary.ts';
import type { Words } from '../model/words.ts';
import { cover } from '../text/span.ts';
import type { Sentence } from './sentence.ts';

/** A name and what is said of it: a label and its value, two cells of a row. */
export interface Named {
  readonly name: string;
  readonly value: Words;
}

/** A story that is told slot by slot behind names: `**Role:** reader`, `**Goal:** …`, `**Benefit:** …`. A role and a want it must have. */
export function labelledStory(pairs: readonly Named[]): Sentence | undefined {
  const slot = (column: Column) => pairs.find(({ name, value }) => value.text !== '' && columnOfName(name) === column)?.value;
  const [role, want, benefit] = [slot('role'), slot('want'), slot('benefit')];
  if (!role || !want) return undefined;
  const slots = [role, want, ...(benefit ? [benefit] : [])].sort((a, b) => a.start - b.start);
  const language = detectLanguage(slots.map(({ text }) => text).join(' '));
  return { story: { ...cover(slots[0] ?? role, slots.at(-1) ?? want), indicators: [], role, want, benefit }, language };
}
