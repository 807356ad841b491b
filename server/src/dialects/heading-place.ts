import type { Section } from '../markdown/section.ts';
import type { Words } from '../model/words.ts';
import type { NameKind } from './conventions.ts';
import type { Draft } from './draft.ts';
import { add, type DraftReader, gathers, type Place } from './draft-reader.ts';
import { fieldKeyOf } from './fields.ts';
import { type Head, readHead } from './head.ts';
import { nameOf } from './name.ts';
import { allWords, reading } from './reading.ts';
import { scenarioHead } from './scenarios.ts';
import { readSentences } from './sentence.ts';

interface HeadingContext {
  readonly around: Place;
  readonly name: NameKind | undefined;
  readonly tellsStory: boolean;
}

/** Who takes the words under a heading: an item that it names, the item around it, a title that may become one, or nobody. */
export function placeOf(reader: DraftReader, section: Section, context: HeadingContext): Place {
  const { around, name } = context;
  const source = reading(reader.markdown, section.heading?.lines ?? []);
  if (name === 'criteria' || name === 'part' || scenarioHead(source) || namesField(source.text)) {
    const owner = around.owner ?? (name === 'criteria' ? storyBefore(reader, around) : undefined);
    return partOf(section, { ...context, around: { ...around, owner, inPart: true } });
  }
  const parsed = reader.conventions.readHead?.(source) ?? readHead(source);
  const sentence = readSentences(source, false)[0];
  if (parsed?.kind || sentence) return newDraft(reader, section, { around, parsed, sentence, named: true });
  if (describes(name) && around.owner) return partOf(section, context);
  if (name === 'group') return { parent: around.parent, inPart: false, holdsStories: /\bstories\b/iu.test(source.text) };
  if (around.holdsStories && isLeaf(section))
    return newDraft(reader, section, { around, parsed: { kind: 'story', ...parsed }, named: true });
  if (isPart(around, context)) return partOf(section, context);
  return newDraft(reader, section, { around, parsed, named: false });
}

/** Under “User stories” a title with words below it is a story, whatever its words. */
const isLeaf = ({ blocks, sections }: Section): boolean => blocks.length > 0 && sections.length === 0;

/** `## Status: Done` */
const namesField = (text: string): boolean => /[:：]/u.test(text) && fieldKeyOf(nameOf(text.split(/[:：]/u)[0] ?? '')) === 'status';

/** Under a heading that gathers items, criteria of their own heading belong to the story before it. */
function storyBefore({ found }: DraftReader, { parent }: Place): Draft | undefined {
  const last = found.at(-1);
  return last && last.parent === parent && last.layout === 'section' && !last.holdsCriteria && (last.named || last.sentence)
    ? last
    : undefined;
}

/** A heading that names nothing belongs to the story around it; to an epic, and to a heading that is no item yet, it does not. */
function isPart({ owner, inPart }: Place, { tellsStory }: HeadingContext): boolean {
  if (!owner) return false;
  if (inPart) return true;
  return !gathers(owner) && !tellsStory && (owner.named || owner.sentence !== undefined);
}

function partOf({ heading }: Section, { around, name }: HeadingContext): Place {
  if (heading) around.owner?.blocks.push(heading);
  if (around.owner && name === 'criteria') around.owner.holdsCriteria = true;
  return around;
}

type Start = Pick<Draft, 'parsed' | 'sentence' | 'named'> & { readonly around: Place };

function newDraft(reader: DraftReader, section: Section, { around, ...start }: Start): Place {
  const said = headingWords(reader, section);
  const owner = add(reader, {
    ...start,
    layout: 'section',
    start: section.start,
    end: section.end,
    head: { start: said.start, end: said.end },
    heading: withoutSigns(said),
    parent: parentOf(around.parent, start.parsed),
    blocks: [],
    fields: [],
  });
  return { owner, parent: owner, inPart: false };
}

/** A story stands in no story, and an epic in no epic, whatever the levels of their headings. */
function parentOf(around: Draft | undefined, parsed: Head | undefined): Draft | undefined {
  const kind = parsed?.kind;
  return (kind === 'story' || kind === 'epic') && around?.parsed?.kind === kind ? around.parent : around;
}

/** A title without the emoji before it. */
function withoutSigns(said: Words): Words {
  const signs = /^[^\p{L}\p{N}\p{P}]+/u.exec(said.text)?.[0].length ?? 0;
  return signs === 0 ? said : { ...said, start: said.start + signs, text: said.text.slice(signs) };
}

const headingWords = ({ markdown }: DraftReader, { heading }: Section) => allWords(reading(markdown, heading?.lines ?? []));

/** True for headings under which the sentence of the item around them stands. */
export const describes = (name: NameKind | undefined): boolean => name === 'story' || name === 'description';
