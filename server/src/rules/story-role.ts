import type { Rule } from '../lint/rule.ts';
import { insertSlot } from '../rewrite/story-slot.ts';

export const storyRole: Rule = {
  id: 'story-role',
  summary: 'Every story says who it is for.',
  severity: 'error',

  *check({ text, items }) {
    for (const { story, status, language } of items) {
      const at = [story?.want, story?.benefit, ...(story?.indicators ?? [])].find((words) => words?.text);
      if (!story || story.role || !at) continue;
      const slot = insertSlot(text, { story, slot: 'role', language });
      yield {
        at,
        message: 'This story doesn’t say who it is for. Start it with “As a …”.',
        severity: status?.value === 'draft' ? 'information' : undefined,
        fixes: slot && [{ title: `Add “${slot.shown}”`, edits: [slot.edit] }],
      };
    }
  },
};
