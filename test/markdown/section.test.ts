import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import { readSections, type Section } from '../../server/src/markdown/section.ts';

describe('sections', () => {
  it('go by headings, with what stands before the first one in the root', () => {
    assert.deepEqual(draw('intro\n# A\na\n## B\n- b\n## C\n# D\n'), [
      '0 [paragraph] intro\n# A\na\n## B\n- b\n## C\n# D',
      '  1 [paragraph] # A\na\n## B\n- b\n## C',
      '    2 [list] ## B\n- b',
      '    2 [] ## C',
      '  1 [] # D',
    ]);
  });

  it('may skip levels, down and up', () => {
    assert.deepEqual(draw('### A\n# B\n#### C\n## D\n'), [
      '0 [] ### A\n# B\n#### C\n## D',
      '  3 [] ### A',
      '  1 [] # B\n#### C\n## D',
      '    4 [] #### C',
      '    2 [] ## D',
    ]);
  });

  it('are not made by headings in lists and quotes', () => {
    assert.deepEqual(draw('# A\n> # B\n\n- # C\n'), ['0 [] # A\n> # B\n\n- # C', '  1 [quote list] # A\n> # B\n\n- # C']);
  });

  it('of a text without headings are the root alone', () => assert.deepEqual(draw('a'), ['0 [paragraph] a']));
});

/** Each section with its level, its own blocks and its text. */
function draw(text: string): string[] {
  const drawSection = (section: Section, indent: string): string[] => [
    `${indent}${section.level} [${section.blocks.map(({ kind }) => kind).join(' ')}] ${text.slice(section.start, section.end).trimEnd()}`,
    ...section.sections.flatMap((inner) => drawSection(inner, `${indent}  `)),
  ];
  return drawSection(readSections(readMarkdown(text)), '');
}
