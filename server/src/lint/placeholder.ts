import type { Span } from '../text/span.ts';

/** What is searched: a slot of a story sentence can hold no bracketed template word that means itself; a title or a criterion may. */
export type Searched = 'slot' | 'title' | 'criterion';

/** What a template left to be filled in, within a span of a text. Code, links, comments, elements of HTML and tags such as `[Bug]` are left alone. */
export function placeholdersIn(text: string, span: Span, searched: Searched): Span[] {
  const within = bare(text, span);
  const words = text.slice(within.start, within.end);
  if (gap.test(words)) return [within];
  return [...words.matchAll(candidates)].flatMap(({ 0: found, index, groups }) => {
    const whole = found.length === words.length;
    const isLeft = groups?.mark !== undefined || (groups?.bracket !== undefined && isTemplate(found, whole ? 'slot' : searched));
    return isLeft ? [{ start: within.start + index, end: within.start + index + found.length }] : [];
  });
}

/** Words that are nothing but a gap, and those of the best known template without its brackets. */
const gap =
  /^(?:…|\.{3,}|_{2,}|\?{2,}|X{3,}|TO-?DO:?|TB[ACD]|(?:a |some )?(?:type|kind) of user|user type|user role|some (?:goal|reason|feature|benefit|value|action|function))$/i;

const candidates = new RegExp(
  [
    /`[^`]*`|"[^"\n]*"|“[^”\n]*”|!?\[[^[\]]*\](?:\(|\[|:)|\[\[[^[\]]*\]\]|<!--[^>]{0,300}>/,
    /<\/?(?:a|abbr|b|br|code|del|details|div|em|h\d|hr|i|img|input|ins|kbd|label|li|mark|ol|p|pre|s|small|span|strong|sub|summary|sup|table|td|th|tr|u|ul)\b[^<>]*>/,
    /(?<mark>\?{3,}|\bTBD\b|\bTODO:|\[\s*(?:…|\.{3})\s*\])/,
    /(?<bracket>\{\{[^{}\n]{1,60}\}\}|\[[^[\]\n]{1,80}\]|<[^<>\n]{1,80}>|\{[^{}\n]{1,60}\})/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** True where a bracket says what should stand in its place. */
function isTemplate(bracket: string, searched: Searched): boolean {
  const words = bracket
    .replace(/[[\]{}<>]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();
  const told = /^(?:describe|insert|fill in|specify|your|todo|tbd|xxx)\b/i.test(words);
  if (searched === 'slot')
    return (
      told ||
      bracket.startsWith('{{') ||
      /\bsome(?:thing)?\b|\bhere$|^e\.g\./i.test(words) ||
      words.split(/ ?\/ ?| or /).every((part) => named.test(part))
    );
  if (searched === 'title') return / /.test(words) && named.test(words);
  return !bracket.startsWith('<') && (told || (named.test(words) && !common.test(words)));
}

const named =
  /^(?:(?:a|an|the|your|specific|short|brief|desired|expected|initial|another|measurable|type of|kind of|name of|perform|achieve|do|of|user|business|system|feature|story|epic|requirement|acceptance|success) )*(?:role|persona|actor|user|feature|functionality|function|capability|action|activity|goal|objective|task|need|desire|benefit|value|reason|rationale|outcome|result|purpose|title|name|story|description|criterion|criteria|condition|context|state|precondition|event|trigger|behaviou?r|requirement|epic|what|why|who)(?: (?:type|role|name|title|description|statement|text|goes|here|\d+|[a-z]))*$/i;

/** Single words that a criterion may well put in brackets to name what varies. */
const common =
  /^(?:user|role|title|name|value|description|task|story|result|reason|what|why|who|condition|requirement|epic|function|feature|event)$/i;

/** Without the emphasis, the punctuation and the pair of quotes around the words; the dots of a gap are its words. */
function bare(text: string, { start, end }: Span): Span {
  while (start < end && around.test(text.charAt(start))) start++;
  while (end > start && (around.test(text.charAt(end - 1)) || isFullStop(text, end - 1))) end--;
  const quoted = end - start > 1 && /["“'‘]/.test(text.charAt(start)) && /["”'’]/.test(text.charAt(end - 1));
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

const around = /[\s*,:;]/;

const isFullStop = (text: string, at: number): boolean =>
  text.charAt(at) === '.' && text.charAt(at - 1) !== '.' && text.charAt(at + 1) !== '.';
