import type { Rule } from '../lint/rule.ts';
import type { Story } from '../model/story.ts';
import { insertSlot } from '../rewrite/story-slot.ts';

export const storyBenefit: Rule = {
  id: 'story-benefit',
  summary: 'Every story says why it is worth building.',
  severity: 'information',

  *check({ text, items }, { shareWithBenefit }) {
    for (const { story, status, language, layout } of items) {
      if (!story?.want || saysWhy(story)) continue;
      const slot = insertSlot(text, { story, slot: 'benefit', language });
      yield {
        at: story.want,
        message: 'This story doesn’t say why. Add “so that …”.',
        severity: shareWithBenefit > 0.5 && layout !== 'paragraph' && status?.value !== 'draft' ? 'warning' : undefined,
        fixes: slot && [{ title: `Add “${slot.shown}”`, edits: [slot.edit] }],
      };
    }
  },
};

/** “So that” with nothing behind it is left over from a template, and another rule's; a cell that is empty says nothing. */
const saysWhy = ({ benefit, cause, indicators }: Story): boolean =>
  cause !== undefined || (benefit !== undefined && (benefit.text !== '' || indicators.length > 0));
