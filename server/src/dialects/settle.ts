import type { Markdown } from '../markdown/block.ts';
import type { Conventions } from './conventions.ts';
import { readAcceptance } from './criteria.ts';
import type { Draft } from './draft.ts';
import type { DraftReader } from './draft-reader.ts';

/** Keeps what is an item, and nothing where the document proves to hold no backlog. */
export function settle({ markdown, found, conventions }: DraftReader): Draft[] {
  const { inBacklog, keeps = () => true } = conventions;
  adopt(found);
  for (const draft of found) {
    if (draft.holdsCriteria && !draft.named && !draft.sentence && !inBacklog)
      draft.holdsCriteria = isCheckable(markdown, draft, conventions);
  }
  const kept = found.filter((draft) => (draft.named || draft.sentence || draft.holdsCriteria) && keeps(draft));
  const proven = kept.some((draft) => draft.sentence || draft.holdsCriteria || (draft.named && (inBacklog || isIdentified(draft))));
  return proven ? definitions(kept).sort((a, b) => a.start - b.start || b.end - a.end) : [];
}

/** The heads that prose has not: `US-3: T`, `Epic 2: T`. */
const isIdentified = ({ parsed }: Draft): boolean => parsed?.id !== undefined && (parsed.kind === 'story' || parsed.kind === 'epic');

/** Outside a backlog's folders, bullets under “Acceptance criteria” may only talk about them; boxes, numbers, headings and scenarios are meant. */
const isCheckable = (markdown: Markdown, draft: Draft, conventions: Conventions): boolean =>
  readAcceptance(markdown, draft.blocks, conventions).criteria.some(
    ({ form }) => form === 'checkbox' || form === 'ordered' || form === 'scenario' || form === 'heading',
  );

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
