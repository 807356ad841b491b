import type { Document } from '../backlog/document.ts';
import type { Block } from '../markdown/block.ts';
import { readInline } from '../markdown/inline.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './rule.ts';

/** A comment in the text that silences rules, or lets them speak again. */
export interface Directive {
  /** The comment. */
  readonly at: Span;
  readonly kind: 'disable-next-line' | 'disable' | 'enable';
  /** Undefined where it names none and so means all. */
  readonly rules?: readonly string[];
  /** What stands after `--`. */
  readonly reason?: string;
  /** What it speaks of: for `disable` and `enable`, everything after it. */
  readonly covers: Span;
}

/** The directives of a document, in the order of the text. What stands in code is none. */
export function directivesIn(document: Document): Directive[] {
  if (!document.text.includes('clearstory-')) return [];
  return document.isFeatureFile ? [...inGherkin(document)] : [...inFrontMatter(document), ...inBlocks(document)];
}

/** The findings that a directive silences, each with that directive. Both lists are in the order of the text. */
export function suppressorsOf(findings: readonly Finding[], directives: readonly Directive[]): ReadonlyMap<Finding, Directive> {
  const silenced = new Map<Finding, Directive>();
  const last = new Map<string | undefined, Directive>();
  let lines: Directive[] = [];
  let next = 0;
  for (const finding of findings) {
    for (let directive = directives[next]; directive && directive.covers.start <= finding.at.start; directive = directives[++next]) {
      if (directive.kind === 'disable-next-line') lines.push(directive);
      else for (const rule of directive.rules ?? [undefined]) last.set(rule, directive);
    }
    lines = lines.filter(({ covers }) => covers.end >= finding.at.start);
    const suppressor = disabledBy(finding, last) ?? lines.find(({ rules }) => !rules || rules.includes(finding.rule));
    if (suppressor) silenced.set(finding, suppressor);
  }
  return silenced;
}

/** What was said last, of the rule or of all, holds. */
function disabledBy({ rule }: Finding, last: ReadonlyMap<string | undefined, Directive>): Directive | undefined {
  const [named, all] = [last.get(rule), last.get(undefined)];
  const holds = named && (!all || all.at.start < named.at.start) ? named : all;
  return holds?.kind === 'disable' ? holds : undefined;
}

/** `# clearstory-disable-next-line …` speaks of the next key with its value. */
function* inFrontMatter({ text, markdown: { frontMatter } }: Document): Iterable<Directive> {
  if (!frontMatter) return;
  const { start, end } = frontMatter.content;
  for (const match of text.slice(start, end).matchAll(/^[ \t]*#(.*)$/gm)) {
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const directive = readDirective(match[1] ?? '');
    if (!directive) continue;
    const covers = { start: at.end, end: directive.kind === 'disable-next-line' ? endOfKey(text, at.end, end) : text.length };
    yield { ...directive, at, covers };
  }
}

/** The end of the first key after an offset: the lines under it that are indented, or are entries of its list, are its value. */
function endOfKey(text: string, from: number, end: number): number {
  const keys = text.slice(from, end).matchAll(/^(?![ \t]|-[ \t]|#|\r?$)/gm);
  keys.next();
  const [second] = keys;
  return second ? from + second.index - 1 : end;
}

/** A comment speaks of what stands on the next line that says something: a line of its own paragraph, or else the next block, whole. */
function* inBlocks({ text, markdown }: Document): Iterable<Directive> {
  const all = [...leaves(markdown.blocks)];
  for (const [index, block] of all.entries()) {
    for (const at of commentsIn(block, text)) {
      const directive = readDirective(text.slice(at.start + 4, at.end - 3));
      if (!directive) continue;
      const next = linesOf(block).find(({ start }) => start >= at.end) ?? all.slice(index + 1).find(({ kind }) => kind !== 'html');
      const end = directive.kind === 'disable-next-line' ? (next?.end ?? at.end) : text.length;
      yield { ...directive, at, covers: { start: at.end, end } };
    }
  }
}

/** `# clearstory-disable-next-line …` in a feature file speaks of the next line that is neither a comment nor tags. */
function* inGherkin({ text }: Document): Iterable<Directive> {
  let waiting: Directive[] = [];
  for (const match of text.matchAll(/^[^\S\r\n]*([#@]?)(.*)$/gm)) {
    const [line, mark, words = ''] = match;
    const at = { start: match.index, end: match.index + line.length };
    const directive = mark === '#' ? readDirective(words) : undefined;
    if (directive) waiting.push({ ...directive, at, covers: { start: at.end, end: text.length } });
    if (mark || words === '') continue;
    yield* waiting.map((one) => (one.kind === 'disable-next-line' ? { ...one, covers: { ...one.covers, end: at.end } } : one));
    waiting = [];
  }
  yield* waiting;
}

function* leaves(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) {
    if (block.kind === 'list') for (const item of block.items) yield* leaves(item.blocks);
    else if (block.kind === 'quote' || block.kind === 'footnote') yield* leaves(block.blocks);
    else yield block;
  }
}

function commentsIn(block: Block, text: string): Span[] {
  if (!text.slice(block.start, block.end).includes('clearstory-')) return [];
  if (block.kind === 'html') return commentsBetween(text, block);
  if (block.kind === 'table')
    return [block.header, ...block.rows].flatMap(({ cells }) => cells.flatMap((cell) => inlineComments(text, [cell])));
  return inlineComments(text, linesOf(block));
}

const inlineComments = (text: string, lines: readonly Span[]): Span[] =>
  lines.length === 0 ? [] : readInline(text, lines).marks.filter(({ kind }) => kind === 'comment');

function commentsBetween(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('<!--', start); at >= 0 && at < end; ) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0 || close >= end) break;
    found.push({ start: at, end: close + 3 });
    at = text.indexOf('<!--', close + 3);
  }
  return found;
}

/** The lines in which a comment can stand and be followed by words of the same block. */
const linesOf = (block: Block): readonly Span[] => (block.kind === 'paragraph' || block.kind === 'heading' ? block.lines : []);

/** Reads `clearstory-disable rule-a, rule-b -- reason`, the words of a comment. */
function readDirective(words: string): Pick<Directive, 'kind' | 'rules' | 'reason'> | undefined {
  const [command = '', ...reasons] = words.split(/(?:^|\s)--(?=\s|$)/);
  const [name, ...rules] = command.split(/[\s,]+/).filter(Boolean);
  const kind = kinds.find((one) => name === `clearstory-${one}`);
  if (!kind) return undefined;
  return { kind, ...(rules.length > 0 && { rules }), ...(reasons.length > 0 && { reason: reasons.join(' --').trim() }) };
}

const kinds = ['disable-next-line', 'disable', 'enable'] as const;
