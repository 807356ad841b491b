import type { Markdown } from '../markdown/block.ts';
import { readSections, type Section } from '../markdown/section.ts';
import { lineAt } from '../text/line.ts';
import { trimmed } from '../text/span.ts';
import { withBoldHeads } from './bold-heads.ts';
import { type Conventions, kindOfName, type NameKind } from './conventions.ts';
import type { Draft } from './draft.ts';
import { add, type DraftReader, type Place } from './draft-reader.ts';
import { readHead } from './head.ts';
import { describes, placeOf } from './heading-place.ts';
import { nameOf } from './name.ts';
import { allWords, reading } from './reading.ts';
import { settle } from './settle.ts';
import { readSites } from './sites.ts';
import { takeSites } from './take-sites.ts';

/**
 * Finds the items of a document by its headings, its sentences and its containers of criteria.
 * A heading with a type word or an id is an item; any other heading becomes one when a sentence or a container stands under it.
 */
export function readDrafts(markdown: Markdown, conventions: Conventions): Draft[] {
  const reader: DraftReader = { markdown, conventions, found: [] };
  visit(reader, readSections(markdown), { inPart: false });
  return settle(reader);
}

function visit(reader: DraftReader, whole: Section, around: Place): void {
  const section = around.inPart ? whole : withBoldHeads(reader.markdown, whole);
  const name = nameOfHeading(reader, section);
  const known = name === 'story' || (isNamedStory(reader, section) ?? around.owner?.parsed?.kind === 'story');
  const sites = readSites(reader.markdown, section.blocks, known);
  const tellsStory = sites.some(({ kind }) => kind === 'sentence');
  const place = section.heading ? placeOf(reader, section, { around, name, tellsStory }) : rootPlace(reader, section);
  takeSites(reader, sites, { ...place, inPart: place.inPart && !describes(name) });
  for (const inner of section.sections) visit(reader, inner, place);
}

function nameOfHeading({ markdown, conventions }: DraftReader, { heading }: Section): NameKind | undefined {
  return heading && kindOfName(nameOf(allWords(reading(markdown, heading.lines)).text), conventions);
}

/** Undefined where the heading names no item of any kind. */
function isNamedStory({ markdown }: DraftReader, { heading }: Section): boolean | undefined {
  const kind = heading && readHead(reading(markdown, heading.lines))?.kind;
  return kind && kind === 'story';
}

/** Words before the first heading make an item of the whole document. */
function rootPlace(reader: DraftReader, { start, end }: Section): Place {
  const { text } = reader.markdown;
  const head = trimmed(text, lineAt(text, trimmed(text, { start, end }).start));
  const owner = add(reader, { layout: 'document', start, end, head, named: false, blocks: [], fields: [] });
  return { owner, parent: owner, inPart: false };
}
