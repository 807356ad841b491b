import type { Rule } from '../lint/rule.ts';
import type { Item } from '../model/item.ts';
import type { Story } from '../model/story.ts';
import { insertSlot } from '../rewrite/story-slot.ts';

export const storyBenefit: Rule = {
  id: 'story-benefit',
  summary: 'Every story says why it is worth building.',
  severity: 'information',

  *check({ text, items }, { shareWithBenefit }) {
    for (const item of items) {
      const { story, language } = item;
      if (!story?.want?.text || saysWhy(story)) continue;
      const slot = insertSlot(text, { story, slot: 'benefit', language });
      yield {
        at: story.want,
        message: 'This story doesn’t say why. Add “so that …”.',
        severity: shareWithBenefit > 0.5 && isItem(item) && !purpose.test(story.want.text) ? 'warning' : undefined,
        fixes: slot && [{ title: `Add “${slot.shown}”`, edits: [slot.edit] }],
      };
    }
  },
};

/** “So that” with nothing behind it is left over from a template, and another rule's; a cell that is empty says nothing. */
const saysWhy = ({ benefit, cause, indicators }: Story): boolean =>
  cause !== undefined || (benefit !== undefined && (benefit.text !== '' || indicators.length > 0));

/** A draft is spared, and so is a sentence in the midst of prose. */
const isItem = ({ layout, status }: Item): boolean => layout !== 'paragraph' && status?.value !== 'draft';

/** “… to reduce waste” may well say why. */
const purpose =
  /\S+ to (?:achieve|automate|avoid|comply|enable|enhance|ensure|follow|help|improve|increase|keep|lower|maintain|meet|minimi[sz]e|optimi[sz]e|prevent|protect|reduce|save|set|simplify|support)\b/i;
