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
      for (const repeat of repeats(text, story)) {
        const said = repeat.again.slot === 'want' ? 'I want' : 'so that';
        const fix = joining(text, repeat);
        yield { at: repeat.again, message: `This story says “${said}” twice. Keep one, or write a second story.`, fixes: fix && [fix] };
      }
    }
  },
};

/** Indicators of one slot: the first, the one that opens it again, and the one before that. */
interface Repeat {
  readonly first: Indicator;
  readonly previous: Indicator;
  readonly again: Indicator;
}

/** What opens a slot again in the same sentence. */
function* repeats(text: string, { indicators }: Story): Iterable<Repeat> {
  for (const slot of ['want', 'benefit'] as const) {
    const [first, ...others] = indicators.filter((indicator) => indicator.slot === slot && pattern[slot].test(indicator.text));
    let previous = first;
    for (const again of others) {
      if (!first || !previous) break;
      const between = text.slice(previous.end, again.start);
      if (/[.!?]["”’)]*\s|\(/.test(between)) break;
      if (slot === 'benefit' || opensClause.test(between)) yield { first, previous, again };
      previous = again;
    }
  }
}

const pattern = { want: /^(?:I|we)\b(?!.*n['’]t\b|.*\bnot\b).*\b(?:want|need|like|wish)\b/i, benefit: /^so that\b/i };

/** “… what I want” only goes on with the clause before it. */
const opensClause = /(?:[,;]|\band|\bor|\bbut|\balso|^|[\r\n])[\s*_>-]{0,20}$/i;

/** Takes the repeat out where what it opens can go on from the words before it. */
function joining(text: string, { first, previous, again }: Repeat): Fix | undefined {
  if (/\bto$/i.test(first.text) !== /\bto$/i.test(again.text)) return undefined;
  const { start, end } = mannerOf(text, again);
  const span = { start, end: end + (/^[ \t]+/.exec(text.slice(end, end + 8))?.[0].length ?? 0) };
  const between = text.slice(previous.end, start);
  const title = `Remove the second “${again.text}”`;
  if (/\b(?:and|or|but)\s+$/i.test(between)) return { title, edits: [replace(span, '')] };
  if (/^[\s*_]*$/.test(between))
    return { title, edits: [replace(span, '')], safe: previous.text.toLowerCase() === again.text.toLowerCase() };
  return /,[ \t]+$/.test(between)
    ? { title: `Change the second “${again.text}” to “and”`, edits: [replace({ start, end }, 'and')] }
    : undefined;
}
