import type { Rule } from '../lint/rule.ts';
import { insertSlot } from '../rewrite/story-slot.ts';

export const storyWant: Rule = {
  id: 'story-want',
  summary: 'Every story says what somebody wants.',
  severity: 'error',

  *check({ text, items }) {
    for (const { story, status, language } of items) {
      const at = [story?.role, story?.benefit, ...(story?.indicators ?? [])].find((words) => words?.text);
      if (!story || story.want || !at) continue;
      const slot = insertSlot(text, { story, slot: 'want', language });
      yield {
        at,
        message: 'This story doesn’t say what is wanted. Add “I want …”.',
        severity: status?.value === 'draft' ? 'information' : undefined,
        fixes: slot && [{ title: `Add “${slot.shown}”`, edits: [slot.edit] }],
      };
    }
  },
};
