import type { Span } from '../text/span.ts';
import { Char, skipBlank } from './char.ts';
import { tagEnd } from './html-tag.ts';
import { isBlank, type Line } from './line.ts';
import type { OpenHtml } from './state.ts';

/** What ends an HTML block: the line where this is found, or else a blank line. */
export type HtmlEnd = RegExp | undefined;

/** CommonMark's HTML blocks of the kinds 1 to 6: what begins one, and what ends it. */
const kinds: readonly (readonly [start: RegExp, end: HtmlEnd])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [
    new RegExp(
      `^</?(?:${[
        'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
        'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem',
        'nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
      ].join('|')})(?:[ \\t]|/?>|$)`,
      'i',
    ),
    undefined,
  ],
];

/** The first line of an HTML block. A line with any other complete tag, kind 7, does not interrupt a paragraph. */
export function readHtml(line: Line, interrupting: boolean): OpenHtml | undefined {
  const { text, content, end, at } = line;
  if (text.charCodeAt(content) !== Char.less) return undefined;
  const words = text.slice(content, end);
  const kind = kinds.find(([start]) => start.test(words));
  if (!kind && (interrupting || !isLoneTag(line))) return undefined;
  const endsWith = kind?.[1];
  const lines: Span[] = [{ start: at, end }];
  return { kind: 'html', lines, endsWith, ended: endsWith?.test(words) ?? false, block: { kind: 'html', start: at, end, lines } };
}

/** A further line; false where the block has ended. */
export function continueHtml(leaf: OpenHtml, line: Line): boolean {
  if (leaf.ended || (!leaf.endsWith && isBlank(line))) return false;
  leaf.lines.push({ start: line.at, end: line.end });
  leaf.block.end = line.end;
  leaf.ended = leaf.endsWith?.test(line.text.slice(line.at, line.end)) ?? false;
  return true;
}

function isLoneTag({ text, content, end }: Line): boolean {
  const after = tagEnd(text, content, end);
  return after > 0 && skipBlank(text, after, end) === end;
}
