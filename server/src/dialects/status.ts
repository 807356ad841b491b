import { statusOfWords } from '../languages/vocabulary.ts';
import type { Status, StatusValue } from '../model/item.ts';
import type { Words } from '../model/words.ts';

/** Marks that say a status without a word. */
const signs: readonly [RegExp, StatusValue][] = [
  [/[✅✔☑🎉]/u, 'done'],
  [/[🚧🔄🏗⏳]/u, 'doing'],
  [/[🚫⛔🔒]/u, 'blocked'],
  [/[❌]/u, 'todo'],
  [/[📋📝]/u, 'draft'],
];

/** Reads `✅ Complete (2026-01-31)`, `In Progress`, `[Draft]`. Words win over signs. */
export function readStatus(printed: Words): Status | undefined {
  if (printed.text === '') return undefined;
  return { ...printed, value: byWords(printed.text) ?? bySign(printed.text) ?? 'unknown' };
}

function byWords(text: string): StatusValue | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[_*`]/gu, ' ')
    .replace(/[^\p{L}\p{N}'’ -]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  for (let count = 3; count > 0; count--) {
    const value = statusOfWords(plain.split(' ').slice(0, count).join(' '));
    if (value) return value;
  }
  return undefined;
}

const bySign = (text: string): StatusValue | undefined => signs.find(([sign]) => sign.test(text))?.[1];
