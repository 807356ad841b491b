import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, LineSpans } from '../../server/src/markdown/block.ts';
import { readInline } from '../../server/src/markdown/inline.ts';
import { readMarkdown } from '../../server/src/markdown/read.ts';
import { readSections, type Section } from '../../server/src/markdown/section.ts';
import { contains, type Span } from '../../server/src/text/span.ts';
import { drawBlocks } from './drawn.ts';
import { anyText, fragments, sampling } from './fragments.ts';
import { leavesOf } from './marks.ts';
import { kindsOf } from './reference.ts';

describe('any text is Markdown', () => {
  it('spans lie in their block, one after the other, on character boundaries', () =>
    forAny((text) => {
      const { blocks } = readMarkdown(text);
      inTurn(blocks, { start: 0, end: text.length }, text);
    }));

  it('every word stands in a block', () =>
    forAny((text) => {
      const { blocks, frontMatter } = readMarkdown(text);
      let at = frontMatter?.end ?? 0;
      for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
        assert.match(text.slice(at, start), /^\ufeff?[ \t\r\n]*$/);
        at = end;
      }
    }));

  it('line ends of all kinds are alike', () => {
    fc.assert(
      fc.property(fragments, (text) => {
        const lines = text.replace(/\r\n?/g, '\n');
        const kinds = kindsOf(drawBlocks(readMarkdown(lines)));
        for (const end of ['\r\n', '\r']) assert.deepEqual(kindsOf(drawBlocks(readMarkdown(lines.replaceAll('\n', end)))), kinds);
      }),
      sampling(500),
    );
  });

  it('words keep their places, and all but markup is kept', () =>
    forAny((text) => {
      for (const lines of leavesOf(readMarkdown(text).blocks)) keepsPlaces(text, lines);
    }));

  it('sections hold every block once, in order', () =>
    forAny((text) => {
      const markdown = readMarkdown(text);
      assert.deepEqual(blocksIn(readSections(markdown)), markdown.blocks);
    }));
});

const forAny = (check: (text: string) => void): void => fc.assert(fc.property(anyText, check), sampling(1000));

function inTurn(spans: readonly Span[], around: Span, text: string): void {
  let at = around.start;
  for (const span of spans) {
    assert.ok(at <= span.start && span.start <= span.end && span.end <= around.end, JSON.stringify({ around, span }));
    for (const offset of [span.start, span.end])
      assert.doesNotMatch(text.slice(offset - 1, offset + 1), /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/);
    at = span.end;
    for (const inner of innerSpans(span)) inTurn(inner, span, text);
  }
}

/** What stands inside a span: each list is one of things that follow each other. */
function innerSpans(span: Span | Block): (readonly Span[])[] {
  const inner: (readonly Span[])[] = [];
  if ('marker' in span) inner.push([span.marker as Span, ...('checkbox' in span && span.checkbox ? [span.checkbox as Span] : [])]);
  for (const part of ['blocks', 'items', 'lines', 'rows', 'cells']) {
    const spans = (span as unknown as Record<string, readonly Span[] | undefined>)[part];
    if (spans) inner.push(spans);
  }
  return inner;
}

function keepsPlaces(text: string, lines: LineSpans): void {
  const { start, text: words, marks } = readInline(text, lines);
  const end = lines.at(-1)?.end ?? start;
  assert.equal(words.length, end - start);
  for (let at = 0; at < words.length; at++) {
    const [kept, written] = [words[at], text[start + at]];
    assert.ok(kept === written || (kept === ' ' && written !== '\n' && written !== '\r'));
  }
  for (const mark of marks) assert.ok(contains({ start, end }, mark) && contains(mark, mark.inner));
}

const blocksIn = ({ heading, blocks, sections }: Section): Block[] => [
  ...(heading ? [heading] : []),
  ...blocks,
  ...sections.flatMap(blocksIn),
];
