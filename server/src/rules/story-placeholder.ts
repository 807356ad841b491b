import { placeholdersIn } from '../lint/placeholder.ts';
import type { Fix, Problem, Rule } from '../lint/rule.ts';
import type { Item } from '../model/item.ts';
import type { Scenario, Step } from '../model/scenario.ts';
import type { Indicator, Slot, Story } from '../model/story.ts';
import { removeCriterion } from '../rewrite/criteria.ts';
import { removeBenefit } from '../rewrite/story-slot.ts';
import type { Edit } from '../text/edit.ts';
import { shortened } from '../text/shorten.ts';
import { type Span, touches } from '../text/span.ts';

export const storyPlaceholder: Rule = {
  id: 'story-placeholder',
  summary: 'Nothing in a story is left over from its template.',
  severity: 'error',

  *check({ text, items }) {
    for (const item of items) {
      const severity = item.status?.value === 'draft' ? 'information' : undefined;
      for (const problem of problemsIn(text, item)) yield { ...problem, severity };
    }
  },
};

function* problemsIn(text: string, { story, title, head, criteria, scenarios }: Item): Iterable<Problem> {
  const named = title ?? head;
  if (!(story && touches(named, story))) {
    for (const at of placeholdersIn(text, named, 'title')) yield leftOver(text, at, 'Give the item its title.');
  }
  if (story) for (const slot of slots) yield* problemsInSlot(text, story, slot);
  for (const criterion of criteria.filter(({ form }) => form !== 'scenario')) {
    const found = placeholdersIn(text, criterion, 'criterion');
    const [only, ...more] = found;
    const fixes = only && more.length === 0 ? removing(removeCriterion(text, criterion, only), 'Remove this criterion') : undefined;
    for (const at of found) yield { ...leftOver(text, at, 'Write the criterion, or remove it.'), fixes };
  }
  for (const { words } of scenarios.flatMap(stepsToFill)) {
    for (const at of placeholdersIn(text, words, 'criterion')) yield leftOver(text, at, 'Write the step.');
  }
}

/** The variables of an outline stand in brackets for good. Steps of a criterion in one sentence are searched with it. */
const stepsToFill = ({ steps, stepPerLine, examples }: Scenario): readonly Step[] => (examples || !stepPerLine ? [] : steps);

const slots: readonly Slot[] = ['role', 'want', 'benefit'];

const advice: Readonly<Record<Slot, string>> = {
  role: 'Say who the story is for.',
  want: 'Say what they want.',
  benefit: 'Say why they want it.',
};

function* problemsInSlot(text: string, story: Story, slot: Slot): Iterable<Problem> {
  const span = slotSpan(story, slot);
  if (!span) return;
  const found = placeholdersIn(text, span, 'slot');
  const [only, ...more] = found;
  const removable = slot === 'benefit' && only && more.length === 0;
  const fixes = removable ? removing(removeBenefit(text, story, only), 'Remove the reason') : undefined;
  for (const at of found) yield { ...leftOver(text, at, advice[slot]), fixes };
  const empty = found.length === 0 && story[slot]?.text === '' ? story.indicators.find((indicator) => indicator.slot === slot) : undefined;
  if (empty && !isCutShort(story, empty)) yield { at: empty, message: `Nothing stands after “${empty.text}”. ${advice[slot]}` };
}

/** “So that I can …” without a wish before it: its words were taken for the wish. */
const isCutShort = ({ indicators }: Story, opener: Indicator): boolean =>
  opener.slot === 'benefit' && indicators.some(({ start }) => start > opener.start);

/** From the words that open the slot to the words that open the next one; a cell of a table is the slot. */
function slotSpan(story: Story, slot: Slot): Span | undefined {
  const opener = story.indicators.findLast((indicator) => indicator.slot === slot);
  if (!opener) return story[slot];
  const next = story.indicators.find(({ start }) => start >= opener.end);
  return { start: opener.end, end: next?.start ?? story.end };
}

const leftOver = (text: string, at: Span, todo: string): Problem => ({
  at,
  message: `“${shortened(text.slice(at.start, at.end), 30)}” is left over from a template. ${todo}`,
});

const removing = (edit: Edit | undefined, title: string): Fix[] | undefined => edit && [{ title, edits: [edit] }];
