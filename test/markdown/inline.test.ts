import assert from 'node:assert/strict';
import { readInline } from '../../server/src/markdown/inline.ts';
import { readMarkdown } from '../../server/src/markdown/read.ts';

/** Each text above what is left of it: the same length, without its markup. */
const examples: Readonly<Record<string, string>> = {
  'bold labels': `
    **As a** user, *I* __want__ _it_
      As a   user,  I    want    it `,
  'bold and emphasis in each other': `
    ***a*** **b *c* d** *e **f** g* **h***i*
       a      b  c  d    e   f   g    h   i `,
  'no emphasis': `
    snake_case_name 2 * 3 * 4 a_ _b ** c ** __d *e
    snake_case_name 2 * 3 * 4 a_ _b ** c ** __d *e`,
  'emphasis in words and beside wide text': `
    un*frigging*believable 我**粗体**字 **「引」**
    un frigging believable 我  粗体  字   「引」  `,
  'emphasis by the rule of three': `
    *a**b* **a*b** *a**b**c*
     a**b    a*b    a  b  c `,
  strikethrough: `
    ~~US-0~~ ~a~ ~~~b~~~ ~5 to ~10 ~~c
      US-0    a  ~~~b~~~ ~5 to ~10 ~~c`,
  code: `
    \`a * b *\` \`\`c \` d\`\` \`e
     a * b *    c \` d   \`e`,
  links: `
    [a](b) [c](<d e> "f") [g](h 'i(') [j](k(l)m) [n](o p) [q] (r)
     a      c              g           j         [n](o p) [q] (r)`,
  'links with marks in them': `
    [**a** b](c) **[d](e)** [f [g](h) i](j) [\`]\`](k)
       a   b        d       [f  g     i](j)   ]     `,
  images: `
    ![a](b) ![c ![d](e)](f) [![g](h)](i) !a [!]
      a       c   d            g         !a [!]`,
  references: `
    [a][b] [c][] [d] ![e][f]
     a     [c][] [d]   e    `,
  placeholders: `
    As a [role], <role> wants {want} <want>: [NEEDS <x>]
    As a [role], <role> wants {want} <want>: [NEEDS <x>]`,
  'names of HTML that are placeholders too': `
    the <title> and <time>, <a title="b">c</a> <time datetime="d">e</time>
    the <title> and <time>,              c                        e       `,
  tags: `
    a<br>b<br/>c <b>d</b> <span class='e'>f</span> <x-y> < b> <b
    a    b     c    d                     f        <x-y> < b> <b`,
  comments: `
    a <!-- b **c** --> d <!----> e <!-- f
    a                  d         e <!-- f`,
  addresses: `
    <https://a.b/c_d_> <me@a.b> <not:ok here>
     https://a.b/c_d_   me@a.b  <not:ok here>`,
  escapes: `
    \\*a\\* \\[b\\](c) \\\`d\\\` e\\f \\\\g
     *a *  [b ](c)  \`d \` e\\f  \\g`,
  entities: `
    a &amp; b &lt;c&gt; &nbsp;
    a &amp; b &lt;c&gt; &nbsp;`,
};

describe('inline markup becomes spaces', () => {
  for (const [name, drawn] of Object.entries(examples)) {
    it(name, () => {
      const [, text = '', left = ''] = drawn.split('\n').map((line) => line.slice(4));
      assert.equal(inline(text).text, left.padEnd(text.length));
    });
  }

  it('over several lines, whose ends stay', () => {
    const text = '> - **a\r\n>   b** `c\n>   d` e\\\n>   [f](\n>   g)\n';
    const words = '  a\r\n    b    c\n    d  e \n     f  \n      ';
    assert.equal(inline(text).text, words);
  });
});

describe('inline marks', () => {
  it('tell their kind, their words and their target', () => {
    assert.deepEqual(marksOf('**[a](b "c")** `d` ~~e~~ *f* ![g](<h i>) <!-- j --> <br> <k@l.m>'), [
      'strong [a](b "c")',
      'link a → b',
      'code d',
      'strike e',
      'emphasis f',
      'image g → h i',
      'comment  j ',
      'tag br',
      'link k@l.m → mailto:k@l.m',
    ]);
  });

  it('of a reference have no target', () => assert.deepEqual(marksOf('[a][b]'), ['link a']));

  it('come outer before inner', () => assert.deepEqual(marksOf('***a***'), ['emphasis **a**', 'strong a']));
});

/** Reads the first leaf of a text. */
function inline(text: string): ReturnType<typeof readInline> {
  let [block] = readMarkdown(text).blocks;
  while (block && !('lines' in block))
    block = 'items' in block ? block.items[0]?.blocks[0] : 'blocks' in block ? block.blocks[0] : undefined;
  return readInline(text, block && 'lines' in block ? block.lines : []);
}

const marksOf = (text: string): string[] =>
  inline(text).marks.map(
    ({ kind, inner, target }) => `${kind} ${text.slice(inner.start, inner.end)}${target === undefined ? '' : ` → ${target}`}`,
  );
