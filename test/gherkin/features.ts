import { dialects } from '@cucumber/gherkin';
import fc from 'fast-check';

/** Words without a meaning of their own, some of which look as if they had one. */
const words = fc.constantFrom(
  '',
  'a reader',
  'a <card>, "b" and c',
  '😀 two 👩‍💻 books',
  'Given a habit: none',
  'x | y # z @w',
  'Scenario',
  'ß İ é',
  '全角：コロン',
  'Scenario Outline',
  '-',
  '\\',
);

const indent = fc.constantFrom('', '  ', '    ', '\t', '\u00A0 ');

/** Lines that may stand anywhere between others. */
const noise = fc.array(fc.constantFrom('', '   ', '# a comment', '  # Scenario: none'), { maxLength: 2 });

const joined = (...parts: fc.Arbitrary<readonly string[]>[]): fc.Arbitrary<string[]> => fc.tuple(...parts).map((all) => all.flat());

const line = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string[]> =>
  joined(
    noise,
    fc.tuple(indent, ...parts).map((all) => [all.join('')]),
  );

const many = (part: fc.Arbitrary<string[]>, maxLength: number): fc.Arbitrary<string[]> =>
  fc.array(part, { maxLength }).map((all) => all.flat());

/** Free words under a head: no keyword, no table, no text block. */
const description = many(line(fc.constantFrom('As a reader', 'I want this', 'so what', '<x> & more')), 2);

const cell = fc.constantFrom('a', ' b ', '', ' \\| ', ' 😀 ', '   ', '<c>', '\\\\', 'Given d');

const row = (width: number) =>
  line(
    fc.constant('|'),
    fc.array(cell, { minLength: width, maxLength: width }).map((cells) => cells.join('|')),
    fc.constantFrom('|', '|  '),
  );

const table = fc.integer({ min: 1, max: 3 }).chain((width) => joined(row(width), many(row(width), 3)));

const textBlock = fc
  .tuple(
    fc.constantFrom('"""', '```'),
    fc.array(fc.constantFrom('', 'words', '  Scenario: none', '| a', '# b', '@c', 'Given d'), { maxLength: 3 }),
  )
  .map(([mark, inside]) => [`   ${mark}`, ...inside.map((said) => `   ${said}`), `   ${mark}`]);

const tags = many(line(fc.constantFrom('@a', '@a @b', '@a@b', '@a # @b', '@é-1 \t@x')), 2);

type Table = (typeof dialects)[string];

function featureIn(keywords: Table): fc.Arbitrary<string[]> {
  const opening = (all: readonly string[]) => line(fc.constantFrom(...all), fc.constant(':'), fc.constantFrom('', ' ', '\t'), words);
  const { given, when, then, and, but } = keywords;
  const stepLine = line(fc.constantFrom(...given, ...when, ...then, ...and, ...but), words);
  const step = joined(stepLine, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, table, textBlock));
  const examples = joined(tags, opening(keywords.examples), fc.oneof(fc.constant([]), table));
  const scenario = joined(
    tags,
    opening([...keywords.scenario, ...keywords.scenarioOutline]),
    description,
    many(step, 4),
    many(examples, 2),
  );
  const background = fc.oneof(fc.constant([]), joined(opening(keywords.background), description, many(step, 2)));
  const rule = joined(tags, opening(keywords.rule), description, background, many(scenario, 2));
  return joined(tags, opening(keywords.feature), description, background, many(scenario, 3), many(rule, 2), noise);
}

/** Features that follow the grammar, in any language, with any line ends. */
export const features: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...Object.keys(dialects)).chain((language) => {
      const body = featureIn(dialects[language] as Table);
      return body.map((lines) => [`# language: ${language}`, ...lines]);
    }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([lines, lineEnd, mark]) => mark + lines.join(lineEnd));

/** The same lines in any order, some cut off: Gherkin as it is while it is being typed. */
export const drafts: fc.Arbitrary<string> = fc
  .array(features, { minLength: 1, maxLength: 2 })
  .chain((all) =>
    fc
      .shuffledSubarray(all.flatMap((text) => text.split('\n')).flatMap((one) => [one, one.slice(0, one.length / 2)]))
      .map((lines) => lines.join('\n')),
  );
