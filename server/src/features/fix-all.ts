import { type Document, openDocument } from '../backlog/document.ts';
import type { Finding } from '../lint/rule.ts';
import { applyEdits, compatible, type Edit } from '../text/edit.ts';
import { editPieces, editsTo, type Piece } from './pieces.ts';

/** Finds what is wrong with a version of a document. */
export type Judge = (document: Document) => readonly Finding[];

/** The edits that apply every safe fix of a document, and those that become possible by them, in one step. */
export function fixAll(document: Document, judge: Judge): Edit[] {
  const { uri, path, version } = document;
  let pieces: Piece[] = [{ start: 0, end: document.text.length }];
  let current = document;
  for (let round = 0; round < rounds; round++) {
    const edits = compatible(safeFixes(judge(current)));
    const text = applyEdits(current.text, edits);
    if (text === current.text) break;
    pieces = editPieces(pieces, edits);
    current = openDocument({ uri, path, version, text });
  }
  return editsTo(pieces, document.text.length);
}

/** Fixes that undo each other must come to an end. */
const rounds = 10;

/** The edits of each finding's first safe fix. */
const safeFixes = (findings: readonly Finding[]): (readonly Edit[])[] =>
  findings.flatMap(({ fixes }) => {
    const fix = fixes?.find(({ safe }) => safe);
    return fix ? [fix.edits] : [];
  });
