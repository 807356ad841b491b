import { fold } from './fold.ts';
import { languages } from './index.ts';

/** The language that some words are written in: by their script, or by the small words that they hold; English where nothing speaks for another one. */
export function detectLanguage(text: string): string {
  return byScript(text) ?? bySmallWords(text);
}

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

function bySmallWords(text: string): string {
  const counts = new Map<string, number>();
  for (const [word] of fold(text.toLowerCase()).matchAll(/\p{L}{2,}/gu)) {
    for (const id of owners.get(word) ?? owners.get(`-${word.slice(-4)}`) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] > Math.max(1, counts.get('en') ?? 0) ? best[0] : 'en';
}
