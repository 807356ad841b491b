import assert from 'node:assert/strict';
import { Backlog } from '../server/src/backlog/backlog.ts';
import { openDocument } from '../server/src/backlog/document.ts';
import { lint } from '../server/src/lint/lint.ts';
import { defaultSettings } from '../server/src/lint/settings.ts';
import { rules } from '../server/src/rules/index.ts';

/** What a hostile line repeats: the words that patterns look for, without what would end the search. */
const parts = [
  ...[
    'word ',
    'as a ',
    'As a x I want y. ',
    'I want to ',
    'so that ',
    'because ',
    'Als ',
    'möchte ich ',
    'として、',
    '作为',
    'Given ',
    'Given a, when b, ',
  ],
  ...[
    '**a',
    '**a:** ',
    'a: ',
    '[x](',
    '[ ] ',
    '`a',
    '*',
    '(',
    '|',
    '- ',
    '> ',
    '<!--',
    ' ',
    '. ',
    'é . ',
    'US-1 ',
    '#1 ',
    'T001 ',
    'TBD ',
    '[role] ',
  ],
];

/** Documents that have the line wherever words may stand. */
const documents: Readonly<Record<string, (line: string) => string>> = {
  'stories/US-1.md': (line) => `---
id: US-1
status: ${line}
---

${line}

# US-1: Pay

As a reader, I want to pay, so that I can leave.

${line.replaceAll(' ', '\n')}

## Acceptance Criteria

- [ ] ${line}

## ${line}

As a reader, I want to pay.

# Stories

- ${line}

| ID | Story |
| - | - |
| US-1 | ${line} |
`,
  'pay.feature': (line) => `Feature: ${line}\n\n  ${line}\n\n  Scenario: ${line}\n    Given ${line}\n`,
};

/** Four times the text may take so many times as long. What grows with the square takes sixteen times as long. */
const bound = 9;

/** How often a ratio is measured anew, because a busy machine makes single ones large. */
const attempts = 8;

describe('reading and linting take time in proportion to the text', function () {
  this.timeout(60_000);
  for (const [path, textOf] of Object.entries(documents)) {
    for (const part of parts) {
      it(`${JSON.stringify(part)} in ${path}`, () => {
        const [short, long] = [4_000, 16_000].map((length) => textOf(part.repeat(length / part.length)));
        let smallest = Number.POSITIVE_INFINITY;
        for (let attempt = 0; attempt < attempts && smallest >= bound; attempt++) {
          smallest = Math.min(smallest, timeOf(path, long ?? '') / timeOf(path, short ?? ''));
        }
        assert.ok(smallest < bound, `${smallest.toFixed(1)} times as long`);
      });
    }
  }
});

function timeOf(path: string, text: string): number {
  const start = performance.now();
  const document = openDocument({ uri: `test:/${path}`, path, version: 0, text });
  lint(document, { backlog: Backlog.empty.with(document), rules, settings: defaultSettings });
  return performance.now() - start;
}
