import { levels, settingsFileName } from '../../server/src/lint/settings.ts';
import { rules } from '../../server/src/rules/index.ts';

/** The JSON schema of the settings file, by which VS Code completes, explains and checks it. */
export const settingsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Clearstory',
  description: `The settings of Clearstory, in ${settingsFileName} at the root of the repository.`,
  type: 'object',
  additionalProperties: false,
  allowComments: true,
  allowTrailingCommas: true,
  properties: {
    $schema: { type: 'string', description: 'The schema of this file, for editors that do not know it.' },
    rules: {
      type: 'object',
      description: 'How loud each rule is. A rule that is not named keeps its own severity.',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ id, summary, severity }) => [id, { $ref: '#/definitions/level', description: summary, default: severity }]),
      ),
    },
    include: patterns('Files and folders that are left out by default, such as templates, and that belong to this backlog all the same.'),
    exclude: patterns('Files and folders that do not belong to the backlog.'),
  },
  definitions: {
    level: {
      type: 'string',
      enum: levels,
      enumDescriptions: [
        'Not reported.',
        'Shown as three dots, and in no list.',
        'Shown and listed, for the reader to weigh.',
        'Ought to be mended.',
        'Has to be mended: the command line fails.',
      ],
    },
  },
};

function patterns(description: string) {
  return {
    type: 'array',
    description: `${description} Patterns as in .gitignore, relative to the root.`,
    items: { type: 'string', minLength: 1 },
    uniqueItems: true,
    default: [],
    examples: [['archive/', '**/*.old.md']],
  };
}
