import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Document, openDocument } from '../../server/src/backlog/document.ts';
import { fixAll } from '../../server/src/features/fix-all.ts';
import { editPieces, editsTo, type Piece } from '../../server/src/features/pieces.ts';
import type { Finding } from '../../server/src/lint/rule.ts';
import { applyEdits, type Edit, replace } from '../../server/src/text/edit.ts';

describe('fix all', () => {
  it('applies safe fixes only', () => {
    assert.equal(
      fixed('a b', { a: 'x', b: 'y' }, ({ text }) => text === 'x'),
      'x b',
    );
  });

  it('goes on until nothing changes', () => assert.equal(fixed('a', { a: 'b', b: 'c', c: 'd' }), 'd'));

  it('leaves what stands in the way of another fix for the next round', () =>
    assert.equal(fixed('aab', { aa: 'b', ab: 'c', bb: 'd' }), 'd'));

  it('comes to an end where fixes undo each other', () => assert.match(fixed('a', { a: 'b', b: 'a' }), /^[ab]$/));

  it('leaves all that it need not touch', () => {
    const document = open('one a, two a');
    assert.deepEqual(fixAll(document, judge({ a: 'b', b: 'c' })), [
      replace({ start: 4, end: 5 }, 'c'),
      replace({ start: 11, end: 12 }, 'c'),
    ]);
  });
});

describe('edits in several rounds', () => {
  it('are one list of edits of the original', () => {
    const round = fc.array(fc.record({ at: fc.nat(40), length: fc.nat(6), text: fc.constantFrom('', 'x', 'yz') }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(round, { maxLength: 5 }), (original, rounds) => {
        let text = original;
        let pieces: Piece[] = [{ start: 0, end: original.length }];
        for (const edits of rounds.map((one) => separate(one, text.length))) {
          text = applyEdits(text, edits);
          pieces = editPieces(pieces, edits);
        }
        assert.equal(applyEdits(original, editsTo(pieces, original.length)), text);
      }),
    );
  });
});

/** Edits that do not overlap, out of any. */
function separate(wanted: readonly { at: number; length: number; text: string }[], end: number): Edit[] {
  let from = 0;
  return wanted.flatMap(({ at, length, text }) => {
    const start = Math.min(end, from + at);
    if (start < from) return [];
    const edit = { start, end: Math.min(end, start + length), text };
    from = edit.end + 1;
    return [edit];
  });
}

const open = (text: string): Document => openDocument({ uri: 'file:///a.md', path: 'a.md', version: 0, text });

/** Finds each of some words wrong, with a fix that writes another one. */
function judge(words: Record<string, string>, isSafe: (edit: Edit) => boolean = () => true): (document: Document) => Finding[] {
  return ({ text }) =>
    Object.entries(words).flatMap(([wrong, right]) =>
      [...text.matchAll(new RegExp(wrong, 'g'))].map(({ index }) => {
        const edit = replace({ start: index, end: index + wrong.length }, right);
        return {
          at: edit,
          message: '',
          rule: wrong,
          severity: 'error' as const,
          fixes: [{ title: right, edits: [edit], safe: isSafe(edit) }],
        };
      }),
    );
}

const fixed = (text: string, words: Record<string, string>, isSafe?: (edit: Edit) => boolean): string =>
  applyEdits(text, fixAll(open(text), judge(words, isSafe)));
