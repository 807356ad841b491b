import { foldKeyword, type GherkinKeywords, gherkinKeywords } from '../../languages/gherkin.ts';
import { languages } from '../../languages/index.ts';
import { lazily } from '../../text/lazily.ts';
import type { Span } from '../../text/span.ts';
import { colonIn } from './keyword.ts';
import type { GherkinText } from './line.ts';

type Unread = Omit<GherkinText, 'keywords'>;

/** The keywords of a text: of the language that it names in its first comments, else of the one that knows most of its lines. */
export const keywordsOf = (source: Unread): GherkinKeywords => namedLanguage(source) ?? guessedLanguage(source);

const english = lazily(() => gherkinKeywords().get('en') as GherkinKeywords);

/** `# language: de`, above everything that is no comment. */
function namedLanguage({ text, lines }: Unread): GherkinKeywords | undefined {
  for (const { start, end } of lines) {
    const line = text.slice(start, end).trim();
    const name = /^#\s*language\s*:\s*([\w-]+)/iu.exec(line)?.[1];
    if (name) return gherkinKeywords().get(name) ?? gherkinKeywords().get(name.replace(/[-_].*/u, '').toLowerCase());
    if (line !== '' && !line.startsWith('#')) return undefined;
  }
  return undefined;
}

/** How many lines with a keyword a language knows. Steps count where parts do not decide: many words open a step in some language. */
interface Known {
  readonly keywords: GherkinKeywords;
  parts: number;
  steps: number;
}

/** Most texts are English, so that its first step ends the search where no part speaks against it. */
function guessedLanguage({ text, lines, syntax }: Unread): GherkinKeywords {
  const ofEnglish: Known = { keywords: english(), parts: 0, steps: 0 };
  const known = new Map([[ofEnglish.keywords, ofEnglish]]);
  let best = ofEnglish;
  for (const line of lines) {
    for (const keywords of languagesAt(text, line)) {
      const { kind } = syntax.readLine(text, line, keywords);
      if (kind !== 'part' && kind !== 'step') continue;
      if (kind === 'step' && keywords === ofEnglish.keywords && best === ofEnglish) return keywords;
      const one = known.get(keywords) ?? { keywords, parts: 0, steps: 0 };
      one[kind === 'part' ? 'parts' : 'steps']++;
      known.set(keywords, one);
      if (isBetter(one, best)) best = one;
    }
  }
  return best.keywords;
}

const isBetter = (one: Known, best: Known): boolean =>
  (one.parts - best.parts || one.steps - best.steps || rank(best.keywords) - rank(one.keywords)) > 0;

/** Languages that Clearstory reads stories in come before those that it knows keywords of only. */
function rank({ language }: GherkinKeywords): number {
  const index = languages.findIndex(({ id }) => language === id || language.startsWith(`${id}-`));
  return index < 0 ? languages.length : index;
}

/** True where the word, with a colon, opens a feature or a part of one in any language. */
export const isPartKeyword = (word: string): boolean => languagesOfPart().has(foldKeyword(word));

/** The languages in which a line may begin with a keyword, behind a bullet or the marks of a heading. */
function languagesAt(text: string, { start, end }: Span): Iterable<GherkinKeywords> {
  const from = start + (/^[\s#*+-]*/u.exec(text.slice(start, end))?.[0].length ?? 0);
  const colon = colonIn(text, { start: from, end });
  const ofPart = colon && languagesOfPart().get(foldKeyword(text.slice(from, colon).trimEnd()));
  return ofPart || languagesOfStep().get(foldKeyword(text.slice(from, Math.min(end, from + 2)))) || [];
}

const languagesOfPart = lazily(() => gathered(({ parts }) => parts.keys()));
/** By the first two letters of the keyword. */
const languagesOfStep = lazily(() => gathered(({ steps }) => steps.map(({ folded }) => folded.slice(0, 2))));

function gathered(keysOf: (keywords: GherkinKeywords) => Iterable<string>): ReadonlyMap<string, ReadonlySet<GherkinKeywords>> {
  const found = new Map<string, Set<GherkinKeywords>>();
  for (const keywords of gherkinKeywords().values()) {
    for (const key of keysOf(keywords)) found.set(key, (found.get(key) ?? new Set()).add(keywords));
  }
  return found;
}
