import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Document, openDocument } from '../../server/src/backlog/document.ts';
import type { gherkin } from '../../server/src/dialects/gherkin/gherkin.ts';
import { disableNextLine } from '../../server/src/lint/disable.ts';
import { directivesIn } from '../../server/src/lint/suppress.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Span } from '../../server/src/text/span.ts';
import { countSteps, type Steps } from '../markdown/steps.ts';
import { drawOurs } from './drawn.ts';
import { drafts, features } from './features.ts';
import { hostile } from './hostile.ts';
import { drawOfficial } from './oracle.ts';

const open = (text: string, path = 'features/a.feature'): Document => openDocument({ uri: `test:/${path}`, path, version: 0, text });

describe('Gherkin, beside the official parser', () => {
  const pages = 'test/dialects/gherkin';
  for (const page of readdirSync(pages).filter((name) => name !== 'broken.md')) {
    it(`reads the same in ${page}`, () => {
      const examples = [...readFileSync(`${pages}/${page}`, 'utf8').matchAll(/^```gherkin title.*\n([\s\S]*?)^```$/gm)];
      for (const [, text = ''] of examples) isSame(text);
    });
  }

  it('reads the same in features of every language', () => {
    const sample = fc.sample(features, { numRuns: 400, seed: 7 });
    const read = sample.filter(isSame).length;
    // Where a language has a word such as “I” for “And”, words of a description are steps, and what follows them is broken.
    assert.ok(read > 0.95 * sample.length, `${sample.length - read} features were broken`);
  });
});

/** False where the official parser finds the text broken. */
function isSame(text: string): boolean {
  const official = drawOfficial(text);
  if (official) assert.deepEqual(drawOurs(text, open(text).items), official, text);
  return official !== undefined;
}

describe('Gherkin in any text', () => {
  it('has spans that lie in the text and in each other', () => {
    fc.assert(
      fc.property(drafts, fc.boolean(), (draft, marked) => {
        const { text, items } = marked ? open(asMarkdown(draft), 'a.feature.md') : open(draft);
        for (const item of items) {
          lieWithin({ start: 0, end: text.length }, [item, item.head, ...item.fields.map(({ value }) => value)]);
          lieWithin(item, [item.head, ...item.criteria, ...item.scenarios]);
          for (const scenario of item.scenarios) {
            lieWithin(scenario, [...scenario.steps, ...(scenario.examples ?? [])]);
            for (const step of scenario.steps) lieWithin(step, [step.keyword, step.words]);
            for (const { start, end, rows } of scenario.examples ?? [])
              lieWithin(
                { start, end },
                rows.flatMap((row) => [row, ...row.cells]),
              );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('knows the language of each feature', () => {
    const languages = ['# language: no\nEgenskap: a', 'Funktion: a\nSzenario: b', 'Feature: a', '# language: pt-BR\nFuncionalidade: a'];
    assert.deepEqual(
      languages.map((text) => open(text).items[0]?.language),
      ['no', 'de', 'en', 'pt'],
    );
  });
});

describe('a suppression in a feature file', () => {
  const text = '\uFEFFFeature: a\r\n  @b\r\n  Scenario: c\r\n    Given d\r\n';

  it('is a comment above the line, and speaks of that line', () => {
    const at = { start: text.indexOf('Scenario'), end: text.indexOf('c\r') };
    const edit = disableNextLine(open(text), { rule: 'some-rule', at }, 'known');
    const command = '# clearstory-disable-next-line some-rule -- known';
    assert.equal(applyEdits(text, [edit]), text.replace('  Scenario', `  ${command}\r\n  Scenario`));
    const document = open(applyEdits(text, [edit]));
    assert.deepEqual(
      directivesIn(document).map(({ covers }) => document.text.slice(covers.start, covers.end)),
      ['\r\n  Scenario: c'],
    );
  });

  it('may stand above the tags, and for the rest of the file', () => {
    const document = open(
      text.replace('  @b', '  # clearstory-disable-next-line x\r\n  # and more\r\n  @b').replace(/$/, '# clearstory-disable y'),
    );
    const covered = directivesIn(document).map(({ rules, covers }) => [rules?.[0], document.text.slice(covers.start, covers.end)]);
    assert.deepEqual(covered, [
      ['x', '\r\n  # and more\r\n  @b\r\n  Scenario: c'],
      ['y', ''],
    ]);
  });
});

/** The same lines as headings and bullets. */
const asMarkdown = (text: string): string => text.replace(/^(?=[\t ]*\p{L}.*:)/gmu, '## ').replace(/^(?=[\t ]*\p{L})/gmu, '* ');

function lieWithin(outer: Span, spans: readonly Span[]): void {
  for (const { start, end } of spans)
    assert.ok(outer.start <= start && start <= end && end <= outer.end, `${start}-${end} in ${outer.start}-${outer.end}`);
}

describe('reading Gherkin takes time in proportion to the text', () => {
  let steps: Steps<{ gherkin: typeof gherkin }>;

  before(async () => {
    steps = await countSteps(`export { gherkin } from './server/src/dialects/gherkin/gherkin.ts';`);
  });

  after(() => steps.stop());

  for (const [name, text] of Object.entries(hostile)) {
    for (const path of ['a.feature', 'a.feature.md']) {
      it(`${name}, in ${path}`, () => {
        const stepsFor = (length: number): number => {
          const markdown = { text: text(length), blocks: [] };
          return steps.stepsOf(() => steps.module.gherkin.recognises(path, markdown) && steps.module.gherkin.read(markdown, path));
        };
        const [short, long] = [stepsFor(8_000), stepsFor(32_000)];
        assert.ok(short > 0, 'nothing was counted');
        assert.ok(long < 4.4 * short, `${short} steps became ${long}`);
      });
    }
  }
});
