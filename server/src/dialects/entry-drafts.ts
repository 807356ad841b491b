import type { Block, ListItem, Markdown } from '../markdown/block.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { fieldKeyOf } from './fields.ts';
import { type Head, readHead } from './head.ts';
import { readLabels } from './label.ts';
import { nameOf } from './name.ts';
import { isNamed, leadLines, type Reading, reading, words } from './reading.ts';
import type { EntrySite, Site } from './sites.ts';
import { readSites } from './sites.ts';

type Entries = Extract<Site, { kind: 'entries' }>;

/** Makes items of the entries of a list that have a sentence or an id of their own; a list without any belongs to its owner. */
export function readEntryDrafts(
  reader: { readonly markdown: Markdown; readonly found: Draft[] },
  site: Entries,
  { owner, parent }: { owner?: Draft; parent?: Draft },
): void {
  const { markdown, found } = reader;
  const drafts = site.entries.map((entry) => entryDraft(markdown, entry, parent));
  const told = site.entries.filter(({ sentence }) => sentence);
  if (owner?.named && told.length === 1 && site.entries.length === 1 && !owner.sentence) {
    owner.sentence = told[0]?.sentence;
    owner.blocks.push(site.block);
    return;
  }
  for (const [index, draft] of drafts.entries()) {
    if (draft) found.push(draft);
    else readInner(reader, site.entries[index]?.item, { parent });
  }
  if (drafts.every((draft) => !draft)) owner?.blocks.push(site.block);
}

/** Lists inside an entry that is no item itself: `- Signing in` with its stories below it. */
function readInner(reader: Parameters<typeof readEntryDrafts>[0], item: ListItem | undefined, place: { parent?: Draft }): void {
  for (const site of readSites(reader.markdown, (item?.blocks ?? []).filter(isList), false)) {
    if (site.kind === 'entries' && site.entries.some(({ sentence }) => sentence)) readEntryDrafts(reader, site, place);
  }
}

const isList = ({ kind }: Block): boolean => kind === 'list';

function entryDraft(markdown: Markdown, { item, sentence }: EntrySite, parent: Draft | undefined): Draft | undefined {
  const lines = leadLines(item);
  const [line] = lines;
  if (!line) return undefined;
  const source = reading(markdown, lines);
  const leadEnd = Math.min(line.end, sentence && sentence.story.start > line.start ? sentence.story.start : line.end) - source.start;
  const parsed = leadHead(source, sentence && sentence.story.start <= line.start ? 0 : leadEnd);
  const identified = parsed?.id !== undefined && parsed.kind !== undefined && !isLink(source, parsed) && !isField(source, parsed);
  if (!sentence && !identified) return undefined;
  const lead = words(source, titleSpan(source.text, leadEnd));
  const isTitle =
    sentence && !parsed && sentence.story.start > lead.start && lead.text !== '' && !isNamed(nameOf(lead.text), 'storyHeadings');
  return {
    layout: 'entry',
    start: item.start,
    end: item.end,
    head: { start: line.start, end: line.end },
    parsed: parsed?.kind === 'requirement' ? withWholeTitle(parsed, source) : parsed,
    heading: isTitle ? lead : undefined,
    sentence,
    parent,
    named: identified,
    blocks: [...item.blocks],
    fields: [],
  };
}

/** `- **Epic**: EPIC-3` is said of the item around it. */
const isField = (source: Reading, { id }: Head): boolean =>
  readLabels(source).some(({ name, words: { end } }) => fieldKeyOf(name) !== undefined && end <= (id?.start ?? 0));

/** A requirement is a sentence, over as many lines as it has. */
const withWholeTitle = (head: Head, source: Reading): Head =>
  head.title
    ? { ...head, title: words(source, { start: head.title.start - source.start, end: source.text.length }), remark: undefined }
    : head;

/** The words before the sentence, without the punctuation between the two. */
function titleSpan(text: string, end: number): Span {
  let to = Math.max(0, end);
  while (to > 0 && /[\s:：.–—-]/u.test(text.charAt(to - 1))) to--;
  return { start: 0, end: to };
}

const leadHead = (source: Reading, end: number): Head | undefined => (end > 0 ? readHead(source, { start: 0, end }) : undefined);

/** An id that is a link is a mention of what is defined elsewhere. */
const isLink = ({ marks }: Reading, { id }: Head): boolean =>
  id !== undefined && marks.some((mark) => mark.kind === 'link' && mark.start <= id.start && id.end <= mark.end);
