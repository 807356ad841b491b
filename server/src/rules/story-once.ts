import type { Fix, Rule } from '../lint/rule.ts';
import type { Indicator, Story } from '../model/story.ts';
import { mannerOf } from '../rewrite/keyword.ts';
import { replace } from '../text/edit.ts';

export const storyOnce: Rule = {
  id: 'story-once',
  summary: 'A story wants one thing, for one reason: “I want” and “so that” stand in it once.',
  severity: 'warning',

  *check({ text, stories }) {
    for (const story of stories) {
      for (const [first, again] of repeats(text, story)) {
        const said = again.slot === 'want' ? 'I want' : 'so that';
        const fix = joining(text, first, again);
        yield { at: again, message: `This story says “${said}” twice. Keep one, or write a second story.`, fixes: fix && [fix] };
      }
    }
  },
};

/** Each indicator that opens a slot again, with the first one of its slot. */
function* repeats(text: string, { indicators }: Story): Iterable<[Indicator, Indicator]> {
  for (const slot of ['want', 'benefit'] as const) {
    const [first, ...others] = indicators.filter((indicator) => indicator.slot === slot && pattern[slot].test(indicator.text));
    for (const again of others) if (first && opensClause(text, first, again)) yield [first, again];
  }
}

const pattern = { want: /^(?:I|we)\b(?!.*n['’]t\b|.*\bnot\b).*\b(?:want|need|like|wish)\b/i, benefit: /^so that\b/i };

/** In the same sentence, and not as in “what I want”, which only goes on with the clause before it. */
function opensClause(text: string, first: Indicator, { slot, start }: Indicator): boolean {
  const before = text.slice(first.end, start);
  if (/[.!?]["”’)]*\s|\(/.test(before)) return false;
  return slot === 'benefit' || /(?:[,;]|\band|\bor|\bbut|\balso|^|[\r\n])[\s*_>-]*$/i.test(before);
}

/** Takes the repeat out where what it opens can go on from the words before it. */
function joining(text: string, first: Indicator, again: Indicator): Fix | undefined {
  if (/\bto$/i.test(first.text) !== /\bto$/i.test(again.text)) return undefined;
  const { start, end } = mannerOf(text, again);
  const span = { start, end: end + (/^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0) };
  const before = text.slice(first.start, start);
  const title = `Remove the second “${again.text}”`;
  if (/\b(?:and|or|but)\s+$/i.test(before)) return { title, edits: [replace(span, '')] };
  if (before.trimEnd().toLowerCase() === first.text.toLowerCase()) return { title, edits: [replace(span, '')], safe: true };
  return /,[ \t]+$/.test(before)
    ? { title: `Change the second “${again.text}” to “and”`, edits: [replace({ start, end }, 'and')] }
    : undefined;
}
