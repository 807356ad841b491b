import type { Markdown } from '../markdown/block.ts';
import type { Section } from '../markdown/section.ts';
import type { Words } from '../model/words.ts';
import { readAcceptance } from './criteria.ts';
import type { Draft } from './draft.ts';
import { readEntryDrafts } from './entry-drafts.ts';
import { readHead } from './head.ts';
import { readLabels } from './label.ts';
import { nameOf } from './name.ts';
import { allWords, isNamed, leadLines, reading } from './reading.ts';
import { rowDraft } from './row-draft.ts';
import { scenarioHead } from './scenarios.ts';
import { readSentences, type Sentence } from './sentence.ts';
import { readSites, type Site } from './sites.ts';

/**
 * Finds the items of a document by its headings, its sentences and its containers of criteria.
 * A heading with a type word or an id is an item; any other heading becomes one when a sentence or a container stands under it.
 * `inBacklog` says that the file stands where items are kept.
 */
export function readDrafts(markdown: Markdown, root: Section, inBacklog: boolean): Draft[] {
  const reader = { markdown, found: [] };
  visit(reader, root, { inPart: false });
  return settle(reader, inBacklog);
}

interface Reader {
  readonly markdown: Markdown;
  readonly found: Draft[];
}

/** Who takes the words under a heading. */
interface Place {
  /** The item, or the heading that may become one; undefined under a heading that gathers items. */
  readonly owner?: Draft;
  /** The nearest draft around. */
  readonly parent?: Draft;
  /** Under a heading that names a part of the owner, such as its criteria: headings without a type word are part of it too. */
  readonly inPart: boolean;
}

function visit(reader: Reader, section: Section, around: Place): void {
  const name = section.heading ? nameOf(headingWords(reader, section).text) : '';
  const known = isNamed(name, 'storyHeadings') || (isNamedStory(reader, section) ?? around.owner?.parsed?.kind === 'story');
  const sites = readSites(reader.markdown, section.blocks, known);
  const place = section.heading
    ? placeOf(reader, section, { around, name, tellsStory: sites.some(({ kind }) => kind === 'sentence') })
    : rootPlace(reader, section);
  takeSites(reader, sites, { ...place, inPart: place.inPart && !describes(name) });
  for (const inner of section.sections) visit(reader, inner, place);
}

/** Undefined where the heading names no item of any kind. */
function isNamedStory({ markdown }: Reader, { heading }: Section): boolean | undefined {
  const kind = heading && readHead(reading(markdown, heading.lines))?.kind;
  return kind && kind === 'story';
}

/** True for headings under which the sentence of the item around them stands. */
const describes = (name: string): boolean => isNamed(name, 'storyHeadings') || isNamed(name, 'descriptions');

const headingWords = ({ markdown }: Reader, { heading }: Section) => allWords(reading(markdown, heading?.lines ?? []));

/** Words before the first heading make an item of the whole document. */
function rootPlace(reader: Reader, { start, end }: Section): Place {
  const lineEnd = reader.markdown.text.slice(start).search(/[\r\n]/u);
  const head = { start, end: lineEnd < 0 ? end : start + lineEnd };
  const owner = add(reader, { layout: 'document', start, end, head, named: false, blocks: [], fields: [] });
  return { owner, parent: owner, inPart: false };
}

interface HeadingContext {
  readonly around: Place;
  readonly name: string;
  readonly tellsStory: boolean;
}

function placeOf(reader: Reader, section: Section, context: HeadingContext): Place {
  const { around, name } = context;
  const source = reading(reader.markdown, section.heading?.lines ?? []);
  if (isNamed(name, 'criteria') || isNamed(name, 'parts') || scenarioHead(source))
    return partOf(section, { ...context, around: { ...around, inPart: true } });
  const parsed = readHead(source);
  const sentence = readSentences(source, false)[0];
  if (parsed?.kind || sentence) return newDraft(reader, section, { around, parsed, sentence, named: true });
  if (describes(name) && around.owner) return partOf(section, context);
  if (isNamed(name, 'groups')) return { parent: around.parent, inPart: false };
  if (isPart(around, context)) return partOf(section, context);
  return newDraft(reader, section, { around, parsed, named: false });
}

/** A heading that names nothing belongs to the story around it; to an epic, and to a heading that is no item yet, it does not. */
function isPart({ owner, inPart }: Place, { tellsStory }: HeadingContext): boolean {
  if (!owner) return false;
  if (inPart) return true;
  return !gathers(owner) && !tellsStory && (owner.named || owner.sentence !== undefined);
}

const gathers = ({ parsed }: Draft): boolean => ['epic', 'feature', 'goal', 'initiative', 'persona'].includes(parsed?.kind ?? '');

function partOf({ heading }: Section, { around, name }: HeadingContext): Place {
  if (heading) around.owner?.blocks.push(heading);
  if (around.owner && isNamed(name, 'criteria')) around.owner.holdsCriteria = true;
  return around;
}

type Start = Pick<Draft, 'parsed' | 'sentence' | 'named'> & { readonly around: Place };

function newDraft(reader: Reader, section: Section, { around, ...start }: Start): Place {
  const said = headingWords(reader, section);
  const owner = add(reader, {
    ...start,
    layout: 'section',
    start: section.start,
    end: section.end,
    head: { start: said.start, end: said.end },
    heading: withoutSigns(said),
    parent: around.parent,
    blocks: [],
    fields: [],
  });
  return { owner, parent: owner, inPart: false };
}

/** A title without the emoji before it. */
function withoutSigns(said: Words): Words {
  const signs = /^[^\p{L}\p{N}\p{P}]+/u.exec(said.text)?.[0].length ?? 0;
  return signs === 0 ? said : { ...said, start: said.start + signs, text: said.text.slice(signs) };
}

function add({ found }: Reader, draft: Draft): Draft {
  found.push(draft);
  return draft;
}

/** Gives the blocks of a section to its owner, or makes items of their own from them. */
function takeSites(reader: Reader, sites: readonly Site[], place: Place): void {
  const sentences = sites.flatMap((site) => (site.kind === 'sentence' ? site.sentences : [])).length;
  let { owner } = place;
  for (const site of sites) {
    if (site.kind === 'sentence' && !place.inPart)
      owner = takeSentences(reader, site, { ...place, owner, alone: sentences === 1 }) ?? owner;
    else if (site.kind === 'entries' && !place.inPart && !expectsCriteria(owner))
      readEntryDrafts(reader, site, { owner, parent: place.parent });
    else if (site.kind === 'rows' && !place.inPart && !tellsOneStory(owner))
      reader.found.push(...site.rows.map((row) => rowDraft(row, place.parent)));
    else takeWords(reader, site, owner);
  }
}

/** A story's own lists are its criteria and notes, not more stories. */
const tellsOneStory = (owner: Draft | undefined): boolean =>
  owner !== undefined && (owner.sentence !== undefined || (owner.named && !gathers(owner)));

const expectsCriteria = (owner: Draft | undefined): boolean => owner?.sentence !== undefined || owner?.holdsCriteria === true;

function takeWords(reader: Reader, site: Site, owner: Draft | undefined): void {
  const blocks = site.kind === 'sentence' ? site.blocks : [site.block];
  owner?.blocks.push(...blocks);
  if (owner && blocks.some((block) => block.kind === 'paragraph' && hasCriteriaLabel(reader.markdown, block.lines)))
    owner.holdsCriteria = true;
  const [first] = blocks;
  if (owner && first?.kind === 'list' && first.items.some((item) => hasCriteriaLabel(reader.markdown, leadLines(item))))
    owner.holdsCriteria = true;
}

const hasCriteriaLabel = (markdown: Markdown, lines: Parameters<typeof reading>[1]): boolean =>
  lines.length > 0 && readLabels(reading(markdown, lines)).some(({ name }) => isNamed(name, 'criteria'));

/** The owner's own sentence where it is the only one; else each is a story of its own, and takes the words that follow. */
function takeSentences(
  reader: Reader,
  site: Extract<Site, { kind: 'sentence' }>,
  { owner, parent, alone }: Place & { alone: boolean },
): Draft | undefined {
  if (owner && (owner.layout === 'section' || owner.layout === 'document')) {
    const own = !owner.sentence && (alone || (owner.named && !gathers(owner)));
    if (own) owner.sentence = site.sentences[0];
    if (own || tellsOneStory(owner)) return takeWords(reader, site, owner) as undefined;
  }
  const drafts = site.sentences.map((sentence) => paragraphDraft(sentence, site, parent));
  reader.found.push(...drafts);
  const last = drafts.at(-1);
  if (last) takeWords(reader, site, last);
  return last;
}

function paragraphDraft(sentence: Sentence, { blocks }: Extract<Site, { kind: 'sentence' }>, parent: Draft | undefined): Draft {
  const { start, end } = sentence.story;
  return {
    layout: 'paragraph',
    start,
    end: Math.max(end, blocks.at(-1)?.end ?? end),
    head: { start, end },
    sentence,
    parent,
    named: false,
    blocks: [],
    fields: [],
  };
}

/** Keeps what is an item, and nothing where the document proves to hold no backlog. */
function settle({ markdown, found }: Reader, inBacklog: boolean): Draft[] {
  adopt(found);
  for (const draft of found) {
    if (draft.holdsCriteria && !draft.named && !draft.sentence && !inBacklog) draft.holdsCriteria = isCheckable(markdown, draft);
  }
  const kept = found.filter((draft) => draft.named || draft.sentence || draft.holdsCriteria);
  const proven = kept.some((draft) => draft.sentence || draft.holdsCriteria || (draft.named && (inBacklog || isIdentified(draft))));
  return proven ? definitions(kept).sort((a, b) => a.start - b.start || b.end - a.end) : [];
}

/** The heads that prose has not: `US-3: T`, `Epic 2: T`. */
const isIdentified = ({ parsed }: Draft): boolean => parsed?.id !== undefined && (parsed.kind === 'story' || parsed.kind === 'epic');

/** Outside a backlog's folders, bullets under “Acceptance criteria” may only talk about them; boxes, numbers and scenarios are meant. */
const isCheckable = (markdown: Markdown, draft: Draft): boolean =>
  readAcceptance(markdown, draft.blocks).criteria.some(({ form }) => form === 'checkbox' || form === 'ordered' || form === 'scenario');

/** A title with criteria, and one untitled part of it with the sentence, are one story. */
function adopt(found: readonly Draft[]): void {
  const telling = new Map<Draft, Draft[]>();
  for (const draft of found) {
    const { parent, sentence, named, holdsCriteria } = draft;
    if (parent && sentence && !named && !holdsCriteria) telling.set(parent, [...(telling.get(parent) ?? []).slice(0, 1), draft]);
  }
  for (const [draft, [only, ...more]] of telling) {
    if (!draft.holdsCriteria || draft.sentence || draft.named || !only || more.length > 0 || only.layout !== 'section') continue;
    draft.sentence = only.sentence;
    draft.blocks.unshift(...only.blocks);
    only.sentence = undefined;
  }
}

const ranks: readonly Draft['layout'][] = ['document', 'section', 'paragraph', 'entry', 'row'];

/** Of several drafts with one id, a bullet or a row is a mention where a heading defines it. */
function definitions(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, number>();
  for (const { parsed, layout } of drafts) {
    if (parsed?.id) best.set(parsed.id.text, Math.min(best.get(parsed.id.text) ?? ranks.length, ranks.indexOf(layout)));
  }
  return drafts.filter(({ parsed, layout, sentence }) => !parsed?.id || sentence || ranks.indexOf(layout) === best.get(parsed.id.text));
}
