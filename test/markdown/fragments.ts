import fc from 'fast-check';

/* Random characters seldom make Markdown, so texts are put together from what begins and ends its blocks. */

const prefixes = ['> ', '>', '- ', '* ', '1. ', '2) ', '  ', '    ', '\t', ' ', '   ', '+ '];

const contents = [
  ...['a', 'b c', 'text', 'a  ', '`c`', '***a', '\\', '', '', '', ''],
  ...['# h', '## ', '#x', '## b ##', '===', '---', '--', '***', '- - -', '_ _ _', '+', '-', '10.', '1)', '2. z'],
  ...['```', '```js', '~~~', '````', '<div>', '</div>', '<!-- x', '-->', '<x>', '<x a="b">z', '<?p', '?>', '<pre>', '</pre>'],
  ...['| a | b |', '|-|-|', 'a | b', '- | -', '|x', ':-:|', '||', 'a \\| b|c'],
  ...['[a]: /u', "'t'", '[a]:', '[b]: <x> "t', '[^n]: f', '[^n]', '[ ] t', '[x] **t**', '[x]'],
];

const line = fc
  .tuple(fc.array(fc.constantFrom(...prefixes), { maxLength: 3 }), fc.array(fc.constantFrom(...contents), { minLength: 1, maxLength: 2 }))
  .map(([before, words]) => before.join('') + words.join(' '));

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r');

/** A text of a few lines of Markdown, well-formed or not. */
export const fragments = fc
  .array(fc.tuple(line, lineEnd), { minLength: 1, maxLength: 6 })
  .chain((lines) =>
    fc.boolean().map((open) => lines.map(([words, end], index) => words + (open && index === lines.length - 1 ? '' : end)).join('')),
  );

/** Any text: fragments, or characters that trip readers, in any order. */
export const anyText = fc.oneof(
  fragments,
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\ufeff',
        '\0',
        '\u2028',
        '\f',
        '\u00a0',
        '\u3000',
        '😀',
        'é',
        '用户',
        'ש',
        '\n',
        '\r',
        '\t',
        ' ',
        '---\n',
        ...prefixes,
        ...contents,
      ),
    )
    .map((parts) => parts.join('')),
);

/** The same runs on every machine; `SEED=…` and `RUNS=…` look further. */
export const sampling = (runs: number): { seed: number; numRuns: number } => ({
  seed: Number(process.env.SEED ?? 20_261),
  numRuns: Number(process.env.RUNS ?? runs),
});
