import type { Span } from '../text/span.ts';
import { fold } from './fold.ts';
import { languages } from './index.ts';

/** The language that some words are written in: by their script, or by the small words that they hold. Undefined where they do not tell. */
export function detectLanguage(text: string): string | undefined {
  return byScript(text) ?? bySmallWords(text);
}

/** The language of a part of a text: as its own first words tell, or else those of the whole text. */
export const languageAt = (text: string, { start, end }: Span): string =>
  detectLanguage(text.slice(start, Math.min(end, start + telling))) ?? detectLanguage(text.slice(0, telling)) ?? 'en';

/** How many characters tell the language. */
const telling = 500;

function byScript(text: string): string | undefined {
  if (!/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return undefined;
  const native = (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length;
  // A word in Latin letters weighs as much as a character.
  if (native * 2 < (text.match(/\p{Script=Latin}+/gu) ?? []).length) return undefined;
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh';
}

/** Each small word or ending, without accents, with the languages that have it. */
const owners: ReadonlyMap<string, readonly string[]> = smallWords();

function smallWords(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, smallWords: list = '' } of languages) {
    for (const word of list.split(', ').map(fold)) found.set(word, [...(found.get(word) ?? []), id]);
  }
  return found;
}

function bySmallWords(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of fold(text.toLowerCase()).split(/[^a-z]+/)) {
    for (const id of owners.get(word) ?? owners.get(`-${word.slice(-4)}`) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] > 1 && best[1] > (next?.[1] ?? 0) ? best[0] : undefined;
}
