import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { disableNextLine } from '../server/src/lint/disable.ts';
import { lint } from '../server/src/lint/lint.ts';
import type { Finding } from '../server/src/lint/rule.ts';
import { defaultSettings } from '../server/src/lint/settings.ts';
import { rules } from '../server/src/rules/index.ts';
import { applyEdits, type Edit } from '../server/src/text/edit.ts';
import type { Span } from '../server/src/text/span.ts';
import { openFiles } from './support/page.ts';

const seed = Number(process.env.SEED ?? 1);

const files = (text: string) => openFiles([{ path: 'user-stories/example.md', text }]);

function findingsOf(text: string): Finding[] {
  const { documents, backlog } = files(text);
  return documents.flatMap((document) => lint(document, { backlog, rules, settings: defaultSettings }));
}

/** What makes documents of a backlog, whole and broken. Words are four units long, so that they can stand in for each other. */
const words = {
  plain: ['book', 'read', 'lend'],
  emoji: ['bo📚', '📖re', 'l❤️d'],
  hebrew: ['שלום', 'ספרי', 'קורא'],
  wide: ['ｂｏｏｋ', '図書館員', '本を借り'],
};
type Script = keyof typeof words;

const lines = [
  'As a W, I want to W, so that W.',
  'As a W, I want to W.',
  '**As a** W,',
  '**I want** to W,',
  '**so that** W  ',
  'I want W, so that so that W',
  'As an W, so that W and so that W',
  '- As the W, I want W and I want W so that W',
  '2. As a [type of user], I want <feature> so that {{benefit}}',
  '> As a W, I want to W',
  '- **As a** W',
  '- **I want to** TBD',
  '- **So that**',
  '# US-1: W W',
  '## US-2: W W',
  '## US-2: W',
  '### User Story 3 - [Story title] (Priority: P1)',
  '## Story',
  '## Acceptance Criteria',
  '**Acceptance Criteria:**',
  '**User Story:** As a W, I want W',
  '**Depends on**: US-7, US-1, US-11',
  '**Status**: Draft',
  '**Epic**: [W](../W.md) | **Parent**: EPIC-1',
  '- [ ] W W W.',
  '- [ ] …',
  '  - [x] [Criterion 2]',
  '1. **Given** W, **When** W',
  '1. **Given** W, **Then** W.',
  '- **Given** W',
  '- **Then** W',
  '- **When** W W',
  '  And W',
  'Scenario: W',
  '  Then W W',
  '  Given W',
  '  When W',
  '```gherkin',
  '```',
  '| As a | I want | So that |',
  '| --- | --- | --- |',
  '| W | W | |',
  '---',
  'id: US-1',
  'depends on: [US-1, US-9]',
  '<!-- clearstory-disable-next-line story-placeholder -->',
  '<details>',
  '\tThe W',
  '',
  '',
  '',
];

const scripts = Object.keys(words) as Script[];
const shapes = fc.array(fc.constantFrom(...lines), { maxLength: 24 });
const noise = fc.string({ unit: 'grapheme', maxLength: 12 });

/** The lines in the words of one script. */
function written(shape: readonly string[], script: Script): string {
  let next = 0;
  return shape.join('\n').replace(/\bW\b/g, () => words[script][next++ % words[script].length] ?? '');
}

/** Texts as people write them, some of them broken by a cut or by characters of any kind. */
const documents = fc
  .tuple(shapes, fc.constantFrom(...scripts), fc.option(fc.tuple(fc.nat(), fc.nat(20), noise), { freq: 2 }))
  .map(([shape, script, spoilt]) => {
    const text = written(shape, script);
    if (!spoilt) return text;
    const at = spoilt[0] % (text.length + 1);
    return text.slice(0, at) + spoilt[2] + text.slice(at + spoilt[1]);
  });

/** Where a span stands after edits; an edit at its very start comes before it. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  const shift = (at: number): number =>
    edits.reduce((sum, edit) => (edit.end <= at ? sum + edit.text.length - (edit.end - edit.start) : sum), at);
  return { start: shift(start), end: shift(end) };
}

describe('in any text', function () {
  this.timeout(30_000);
  const hold = <Value>(property: fc.IProperty<[Value]>, numRuns = 400) => fc.assert(property, { seed, numRuns });
  before(() => console.log(`    SEED=${seed}`));

  it('rules fail nowhere, and what they underline and change stands in the text, on the bounds of characters', () =>
    hold(
      fc.property(documents, (text) => {
        for (const { at, fixes = [] } of findingsOf(text)) {
          ok(at.start < at.end, 'something is underlined');
          for (const span of [at, ...fixes.flatMap(({ edits }) => edits)]) {
            ok(0 <= span.start && span.start <= span.end && span.end <= text.length, 'in the text');
            for (const offset of [span.start, span.end]) ok(!isInsidePair(text, offset), 'between characters');
          }
        }
      }),
      1000,
    ));

  it('a fix settles what it was offered for', () =>
    hold(
      fc.property(documents, (text) => {
        for (const { rule, at, message, fixes = [] } of findingsOf(text)) {
          for (const { edits } of fixes) {
            const after = applyEdits(text, edits);
            const place = moved(at, edits);
            const left = findingsOf(after).filter((finding) => finding.rule === rule && finding.message === message);
            const isHere = left.some((finding) => finding.at.start === place.start && finding.at.end === place.end);
            const isGone = edits.some((edit) => edit.start <= at.start && at.end <= edit.end);
            ok(isGone || !isHere, `${rule} in ${JSON.stringify(after)}`);
          }
        }
      }),
    ));

  it('fixing comes to an end', () =>
    hold(
      fc.property(documents, (text) => {
        for (const { id } of rules) {
          let fixed = text;
          let rounds = 0;
          for (let fix = firstFix(fixed, id); fix; fix = firstFix(fixed, id)) {
            fixed = applyEdits(fixed, fix);
            ok(++rounds < 50, `${id} goes on in ${JSON.stringify(text)}`);
          }
        }
      }),
      200,
    ));

  it('a line that is disabled is silent, and says the same as before', () =>
    hold(
      fc.property(documents, (text) => {
        for (const finding of findingsOf(text)) {
          const edits = files(text).documents.map((document) => disableNextLine(document, finding, 'for now'));
          const place = moved(finding.at, edits);
          const after = findingsOf(applyEdits(text, edits));
          ok(
            !after.some(({ rule, at }) => rule === finding.rule && at.start === place.start && at.end === place.end),
            JSON.stringify(text),
          );
        }
      }),
      200,
    ));

  it('scripts, emoji, CRLF and a byte-order mark change no finding', () =>
    hold(
      fc.property(shapes, (shape) => {
        const text = written(shape, 'plain');
        const found = placesOf(text);
        for (const script of scripts) deepEqual(placesOf(written(shape, script)), found, script);
        deepEqual(
          placesOf(`\uFEFF${text}`),
          found.map(([rule, start, end]) => [rule, start + 1, end + 1]),
          'byte-order mark',
        );
        const crlf = (at: number): number => at + text.slice(0, at).split('\n').length - 1;
        deepEqual(
          placesOf(text.replaceAll('\n', '\r\n')),
          found.map(([rule, start, end]) => [rule, crlf(start), crlf(end)]),
          'CRLF',
        );
      }),
    ));

  it('hands out messages of two sentences and less than 100 characters', () =>
    hold(
      fc.property(documents, (text) => {
        for (const { message } of findingsOf(text)) equal(message.length < 100, true, message);
      }),
    ));
});

const isInsidePair = (text: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));

const placesOf = (text: string): [string, number, number][] => findingsOf(text).map(({ rule, at }) => [rule, at.start, at.end]);

const firstFix = (text: string, id: string): readonly Edit[] | undefined =>
  findingsOf(text).find(({ rule, fixes }) => rule === id && fixes?.length)?.fixes?.[0]?.edits;
