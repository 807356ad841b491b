import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../server/src/languages/detect.ts';
import { languages } from '../server/src/languages/index.ts';
import { findStory } from '../server/src/languages/story.ts';
import type { Opener } from '../server/src/languages/story-grammar.ts';

const pages = 'test/dialects/languages';
const texts = readdirSync(pages).map((name) => readFileSync(join(pages, name), 'utf8').replaceAll('**', '  '));

describe('languages', () => {
  for (const { id, story } of languages) {
    if (!story) continue;
    it(`${id}: every word that opens a slot begins as it is said to`, () => {
      for (const opener of [story.role, story.want, story.benefit, ...(story.purpose ?? [])]) deepEqual(surprises(opener), []);
    });
  }

  it('gives every language its page', () => {
    equal(texts.length, languages.length - 1);
  });

  for (const [language, text] of Object.entries({
    en: 'The list of the books that are on loan is shown to a reader.',
    de: 'Die Liste der Bücher, die ausgeliehen sind, wird angezeigt.',
    fr: 'La liste des livres qui sont prêtés est affichée.',
    es: 'Se muestra la lista de los libros que están prestados.',
    pt: 'A lista dos livros que não estão na estante é mostrada ao leitor.',
    it: 'La lista dei libri che sono in prestito è mostrata al lettore.',
    nl: 'De lijst van de boeken die niet op de plank zijn wordt getoond.',
    ja: '貸出中の本の一覧を表示する。',
    zh: '显示已借出的图书列表。',
  })) {
    it(`${language}: tells its words from those of other languages`, () => equal(detectLanguage(text), language));
  }

  it('tells no language by a name and a number', () => equal(detectLanguage('Login API v2'), undefined));

  for (const part of [
    'als ',
    'como un ',
    ', para ',
    'per ',
    'en tant que ',
    'ich möchte ',
    '作为',
    '我想要',
    '，以便',
    '者として、',
    'したい',
    'ために',
    '。',
  ]) {
    it(`searches ${JSON.stringify(part)}, again and again, in linear time`, function () {
      this.timeout(30_000);
      const short = fastest(part.repeat(20_000 / part.length));
      ok(fastest(part.repeat(80_000 / part.length)) < 10 * short + 20);
    });
  }
});

/** What an opener's pattern matches in the pages without beginning as it should. */
function surprises({ begins, pattern }: Opener): string[] {
  const beginnings = begins.split(', ');
  const found = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(pattern, 'gimu'))].map(([said]) => said.toLowerCase().replace(/\s+/g, ' ')),
  );
  return found.filter((said) => !beginnings.some((beginning) => said.startsWith(beginning.toLowerCase())));
}

/** The milliseconds that the search for a story takes, at best. */
function fastest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    findStory(text, true);
    return performance.now() - start;
  });
  return Math.min(...times);
}
