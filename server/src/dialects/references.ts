import { saysNothing } from '../languages/vocabulary.ts';
import type { Field, FieldKey, Reference } from '../model/item.ts';

const kindOfKey: ReadonlyMap<FieldKey, Reference['kind']> = new Map<FieldKey, Reference['kind']>([
  ['parent', 'parent'],
  ['dependencies', 'depends-on'],
  ['blocks', 'blocks'],
  ['relates', 'relates'],
]);

/** Ids as fields name them, with the type word that may stand before a number: `US-3`, `task-12.1`, `Story 2.3`. */
const named =
  /\b(?:[A-Za-z][A-Za-z0-9]{0,11}(?:-[A-Za-z0-9]{1,10}){0,3}-\d+(?:[.-]\d+)*[a-z]?|(?:US|EPIC|FR|NFR|REQ|HU|HDU|RF|RNF)\d+(?:\.\d+)*)(?![\w-])/gu;

/** The words of a link end before its target. */
const linkEnd = /^\]\([^()\s]*\)/u;

/** The links that a field makes to other items. Ranges (`US-1–US-4`), outer links and words that name nothing make none. */
export function readReferences(field: Field, text: string): Reference[] {
  const kind = kindOfKey.get(field.key);
  if (!kind || saysNothing(field.value.text)) return [];
  const source = text.slice(field.value.start, field.value.end) + (linkEnd.exec(text.slice(field.value.end))?.[0] ?? '');
  if (/\d\s*(?:[–—~～〜至]|\.\.|(?:to|bis|a|à|al|até|tot)\b)\s*[A-Za-z]*-?\d/u.test(source)) return [];
  const paths = pathReferences(source).map((reference) => ({ ...reference, kind }));
  const ids = [...withoutTargets(source).matchAll(named)].map(
    (match): Omit<Reference, 'kind'> => ({
      start: match.index,
      end: match.index + match[0].length,
      target: match[0],
      form: 'id',
    }),
  );
  return [...ids, ...(ids.length > 0 ? [] : paths)].map((reference) => ({
    ...reference,
    kind,
    start: field.value.start + reference.start,
    end: field.value.start + reference.end,
  }));
}

/** `[text](../epics/pay.md)` */
const pathReferences = (source: string): Omit<Reference, 'kind'>[] =>
  [...source.matchAll(/\]\(([^()\s]+)\)/gu)]
    .filter(([, target = '']) => /\.(?:md|markdown)(?:#.*)?$/iu.test(target) && !/^[a-z][a-z\d+.-]*:/iu.test(target))
    .map((match) => ({ start: match.index + 2, end: match.index + 2 + (match[1] ?? '').length, target: match[1] ?? '', form: 'path' }));

/** The text with the targets of its links blanked, and bare addresses too. */
const withoutTargets = (source: string): string => source.replace(/\]\([^()\s]*\)|https?:\/\/\S+/gu, (match) => ' '.repeat(match.length));
