import type { LineSpans } from '../markdown/block.ts';
import { kindOfName } from './conventions.ts';
import type { Draft } from './draft.ts';
import { type DraftReader, gathers, type Place } from './draft-reader.ts';
import { readEntryDrafts } from './entry-drafts.ts';
import { readLabels } from './label.ts';
import { leadLines, reading } from './reading.ts';
import { rowDraft } from './row-draft.ts';
import type { Sentence } from './sentence.ts';
import type { Site } from './sites.ts';

/** Gives the blocks of a section to its owner, or makes items of their own from them. */
export function takeSites(reader: DraftReader, sites: readonly Site[], place: Place): void {
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

function takeWords(reader: DraftReader, site: Site, owner: Draft | undefined): void {
  const blocks = site.kind === 'sentence' ? site.blocks : [site.block];
  owner?.blocks.push(...blocks);
  if (owner && blocks.some((block) => block.kind === 'paragraph' && hasCriteriaLabel(reader, block.lines))) owner.holdsCriteria = true;
  const [first] = blocks;
  if (owner && first?.kind === 'list' && first.items.some((item) => hasCriteriaLabel(reader, leadLines(item)))) owner.holdsCriteria = true;
}

const hasCriteriaLabel = ({ markdown, conventions }: DraftReader, lines: LineSpans): boolean =>
  lines.length > 0 && readLabels(reading(markdown, lines)).some(({ name }) => kindOfName(name, conventions) === 'criteria');

/** The owner's own sentence where it is the only one; else each is a story of its own, and takes the words that follow. */
function takeSentences(
  reader: DraftReader,
  site: Extract<Site, { kind: 'sentence' }>,
  { owner, parent, alone }: Place & { alone: boolean },
): Draft | undefined {
  if (owner && (owner.layout === 'section' || owner.layout === 'document')) {
    const own = !owner.sentence && (alone || (owner.named && !gathers(owner)));
    if (own) owner.sentence = site.sentences[0];
    if (own || tellsOneStory(owner)) {
      takeWords(reader, site, owner);
      return undefined;
    }
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
