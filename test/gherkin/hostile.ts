/** Texts that make readers of Gherkin slow, each at least so many characters long. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  'text blocks that nothing closes': (length) => fill('"""\n```\n', length),
  'text blocks that a keyword cuts off': (length) => fill('  """\nScenario:\n', length),
  'text blocks that a later keyword cuts off': (length) => fill('  """\n  Scenario:\n', length),
  'fences, each longer': (length) => Array.from({ length: Math.sqrt(2 * length) }, (_, width) => `${'`'.repeat(width)}\n`).join(''),
  'fences of two kinds': (length) => fill('```a\n~~~b\n# Scenario:\n', length),
  'a row of many cells': (length) => fill('|a', length, 'Scenario: a\nExamples:\n  '),
  'a row of backslashes': (length) => fill('\\', length, 'Scenario: a\nExamples:\n  |'),
  'many tags': (length) => fill('@a', length),
  'tags in code spans': (length) => fill('`@a` ', length, '# Feature:\n'),
  'code spans that break off': (length) => fill('`@', length, '# Feature:\n'),
  'white space': (length) => fill(' ', length, 'Scenario: a\n'),
  'lines of white space': (length) => fill(' \t\n', length, 'Scenario: a\n'),
  'white space before a colon': (length) => `Scenario${fill(' ', length)}: a`,
  'one keyword': (length) => fill('Given ', length, '# Scenario: a\n* '),
  'number signs': (length) => fill('#', length),
  'headings without words': (length) => fill('# :\n', length),
  'scenarios without steps': (length) => fill('# Scenario:\nScenario:\n', length),
  'examples of one scenario': (length) => fill('Examples:\n|a|\n', length, 'Scenario: a\n'),
  'steps in one background': (length) => fill('Given a\n', length, 'Background:\n'),
  'rules with backgrounds': (length) => fill('Rule:\nBackground:\nGiven a\nScenario:\n', length, 'Feature: a\n'),
  'a description of keywords': (length) => fill('As a I want so that\n', length, 'Feature: a\n'),
  'words of many languages': (length) => fill('Dado A E Y En Og Och Wenn\n', length),
};

/** An even number of times, so that a longer text leaves no more open than a shorter one. */
const fill = (unit: string, length: number, before = ''): string => before + unit.repeat(2 * Math.ceil(length / unit.length / 2));
