// How fast blocks are read: MB a second, and how many times as fast as remark-parse with GFM reads the same text, pair by pair.
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readMarkdown } from '../server/src/markdown/read.ts';

const remark = unified().use(remarkParse).use(remarkGfm);

const sizes = [2_000, 20_000, 200_000];
const rounds = 9;

console.log('size      ours MB/s   remark MB/s   ratio (median of pairs)');
for (const size of sizes) {
  const text = storiesOf(size);
  const repeats = Math.ceil(4_000_000 / size);
  const pairs = Array.from({ length: rounds }, () => {
    const ours = secondsOf(() => readMarkdown(text), repeats) / repeats;
    return { ours, theirs: secondsOf(() => remark.parse(text), 1) };
  });
  const ratio = median(pairs.map(({ ours, theirs }) => theirs / ours));
  const speed = (seconds: number): string => (text.length / seconds / 1e6).toFixed(2);
  const best = { ours: Math.min(...pairs.map(({ ours }) => ours)), theirs: Math.min(...pairs.map(({ theirs }) => theirs)) };
  console.log(
    `${String(size).padEnd(9)} ${speed(best.ours).padStart(9)} ${speed(best.theirs).padStart(13)} ${ratio.toFixed(0).padStart(7)}x`,
  );
}

function secondsOf(run: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let count = 0; count < repeats; count++) run();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Stories as people write them, at least so many characters. */
function storiesOf(length: number): string {
  let text = '---\nid: US-0\nstatus: ready\n---\n\n# Checkout\n\n';
  for (let number = 1; text.length < length; number++) text += story(number);
  return text;
}

function story(number: number): string {
  return `## US-${number}: Pay by card, the ${number}th way

**As a** returning shopper, **I want to** pay with the card that I used the last time,
**so that** I do not have to look for it again while I stand in a queue with my hands full.

The card is stored by the payment provider (see [the contract](../contract.md#cards)); we keep its last four digits
and its \`token\`, never the number itself. What was agreed with legal in March holds for all countries but two.

### Acceptance criteria

- [ ] The last card is shown first, with its last four digits
- [x] A card that has expired is shown as *expired* and cannot be chosen
  - its row says how to renew it
- [ ] Paying takes one click

1. **Given** a shopper with a stored card
2. **When** she opens the checkout
3. **Then** the card is chosen

| Card | Shown as | Can be chosen |
| --- | --- | --- |
| Visa ${number} | •••• ${1000 + number} | yes |
| expired | expired | no |

> Decided on ${1 + (number % 28)} March: no card is stored without asking.

\`\`\`gherkin
Scenario: expired
  Given a card that has expired
  Then it cannot be chosen
\`\`\`

`;
}
