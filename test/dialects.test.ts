import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../server/src/backlog/document.ts';
import { drawItems } from './support/draw-items.ts';

const folder = 'test/dialects';

/** A page: a block of Markdown or Gherkin with its path, and the items that it holds, drawn. */
const example = /^(`{3,})(?:md|gherkin)(?: title="([^"]*)")?\n([\s\S]*?)^\1\n+```items\n([\s\S]*?)^```$/gmu;

describe('dialects', () => {
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()) {
    describe(page, () => {
      const text = readFileSync(join(folder, page), 'utf8');
      const examples = [...text.matchAll(example)];
      it('shows at least one example', () => assert.ok(examples.length > 0));
      for (const [index, [, , path = 'user-stories/example.md', source = '', items = '']] of examples.entries()) {
        it(titleBefore(text, examples[index]?.index ?? 0), () => {
          const document = openDocument({ uri: `test:/${path}`, path, version: 0, text: source });
          assert.equal(drawItems(document.items), items.trimEnd());
        });
      }
    });
  }
});

/** The line of the page that introduces an example. */
function titleBefore(text: string, at: number): string {
  return text.slice(0, at).trimEnd().split('\n').at(-1) ?? '';
}
