import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Markdown } from '../markdown/block.ts';
import type { Field } from '../model/item.ts';
import type { Words } from '../model/words.ts';
import type { Span } from '../text/span.ts';
import { fieldKeyOf } from './fields.ts';
import { nameOf } from './name.ts';

/** One key of the front matter, whatever it is called. A list's values are joined with commas; its span covers them all. */
export interface Entry {
  readonly key: Words;
  readonly value: Words;
}

/**
 * The keys of the front matter. Plain scalars and flow lists, which are nearly all of it, are read by hand, line by line,
 * so that one broken line costs one key; only what needs YAML (block scalars, lists over lines) is given to the YAML library.
 */
export function readEntries({ text, frontMatter }: Markdown): Entry[] {
  if (!frontMatter) return [];
  const entries: Entry[] = [];
  let nested = false;
  for (const line of linesIn(text, frontMatter.content)) {
    const entry = entryOf(text, line);
    if (!entry) continue;
    entries.push(entry);
    nested ||= entry.value.text === '' || /^[>|&*]/u.test(entry.value.text);
  }
  return nested && frontMatter.content.end - frontMatter.content.start <= longest
    ? withNested(text, frontMatter.content, entries)
    : entries;
}

/** Longer front matter is not given to the YAML library, whose errors cost the square of the length; in UTF-16 units. */
const longest = 20_000;

/** The fields among the entries. */
export const frontMatterFields = (entries: readonly Entry[]): Field[] =>
  entries.flatMap(({ key, value }) => {
    const known = fieldKeyOf(nameOf(key.text)) ?? fieldKeyOf(nameOf(key.text.replace(/_/gu, ' ')));
    return known ? [{ key: known, label: key, value }] : [];
  });

function entryOf(text: string, { start, end }: Span): Entry | undefined {
  const match = /^(["']?)([\p{L}_][\p{L}\p{N}_ .-]*)\1[ \t]*:(?:[ \t]+|$)/u.exec(text.slice(start, end));
  if (!match) return undefined;
  const name = match[2] ?? '';
  const at = start + (match[1] ?? '').length;
  return { key: { start: at, end: at + name.length, text: name }, value: scalar(text, { start: start + match[0].length, end }) };
}

/** A scalar without its quotes and its comment; a flow list without its brackets and quotes. */
function scalar(text: string, { start, end }: Span): Words {
  const raw = text.slice(start, end);
  const closing = { '"': '"', "'": "'", '[': ']' }[raw.charAt(0)];
  const close = closing === undefined ? -1 : raw.indexOf(closing, 1);
  if (close > 0) {
    const inner = raw.slice(1, close);
    return { start: start + 1, end: start + close, text: closing === ']' ? inner.replace(/["']/gu, '').trim() : inner.trim() };
  }
  const comment = raw.startsWith('#') ? 0 : raw.search(/\s#/u);
  const printed = (comment < 0 ? raw : raw.slice(0, comment)).trimEnd();
  return { start, end: start + printed.length, text: printed };
}

function* linesIn(text: string, { start, end }: Span): Iterable<Span> {
  let from = start;
  while (from < end) {
    const ending = text.slice(from, end).search(/\r?\n|\r/u);
    const to = ending < 0 ? end : from + ending;
    yield { start: from, end: to };
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
}

/** Fills in what spans several lines. Broken YAML leaves the entries as they are. */
function withNested(text: string, content: Span, entries: readonly Entry[]): Entry[] {
  const parsed = parseDocument(text.slice(content.start, content.end), { logLevel: 'silent', strict: false, prettyErrors: false });
  const root = parsed.contents;
  if (!isMap(root)) return [...entries];
  return entries.map((entry) => {
    const pair = root.items.find(({ key }) => isScalar(key) && key.value === entry.key.text);
    const value = pair && wordsOf(pair.value, content.start);
    return value ? { ...entry, value } : entry;
  });
}

function wordsOf(node: unknown, base: number): Words | undefined {
  if (isScalar(node) && typeof node.value === 'string' && node.range) return spanned(node.range, base, node.value.trim());
  if (!isSeq(node) || !node.range) return undefined;
  const texts = node.items.flatMap((item) => (isScalar(item) && item.value !== null ? [String(item.value)] : []));
  return spanned(node.range, base, texts.join(', '));
}

const spanned = ([start, end]: readonly [number, number, number], base: number, text: string): Words => ({
  start: base + start,
  end: base + end,
  text: text.replace(/\s+/gu, ' '),
});
