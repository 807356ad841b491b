import type { Rule } from '../lint/rule.ts';
import { insertSlot } from '../rewrite/story-slot.ts';

export const storyBenefit: Rule = {
  id: 'story-benefit',
  summary: 'Every story says why it is worth building.',
  severity: 'information',

  *check({ text, items }, { shareWithBenefit }) {
    for (const { story, status, language } of items) {
      if (!story?.want || story.benefit || story.cause) continue;
      const slot = insertSlot(text, { story, slot: 'benefit', language });
      yield {
        at: story.want,
        message: 'This story doesn’t say why. Add “so that …”.',
        severity: shareWithBenefit > 0.5 && status?.value !== 'draft' ? 'warning' : undefined,
        fixes: slot && [{ title: `Add “${slot.shown}”`, edits: [slot.edit] }],
      };
    }
  },
};
