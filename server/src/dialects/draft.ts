import { languageAt } from '../languages/detect.ts';
import type { Block, Markdown } from '../markdown/block.ts';
import type { Field, Item, ItemKind, Layout, Status } from '../model/item.ts';
import type { Words } from '../model/words.ts';
import { type Span, trimmed } from '../text/span.ts';
import type { Conventions } from './conventions.ts';
import { readAcceptance } from './criteria.ts';
import { fieldKeyOf, readFields } from './fields.ts';
import { type Head, kindOf, kindOfId } from './head.ts';
import { nameOf } from './name.ts';
import { readReferences } from './references.ts';
import type { Sentence } from './sentence.ts';
import { readStatus } from './status.ts';

/** An item while it is being put together. */
export interface Draft extends Span {
  readonly layout: Layout;
  readonly head: Span;
  readonly parsed?: Head;
  /** What its heading or lead says, where that is not parsed into id and title. */
  readonly heading?: Words;
  /** The nearest draft around it, whether that becomes an item or not. */
  readonly parent?: Draft;
  /** A heading, a lead or a row says that it is an item. */
  readonly named: boolean;
  sentence?: Sentence;
  /** It has a container of acceptance criteria. */
  holdsCriteria?: boolean;
  /** Its own blocks in order, without those of the items in it. */
  readonly blocks: Block[];
  /** Fields that stand elsewhere than in its blocks: in the front matter, in a row. */
  readonly fields: Field[];
}

/** The item that a draft has become. `kind` is what it is where nothing in it says so. */
export function itemOf(
  markdown: Markdown,
  draft: Draft,
  { kind, within, conventions }: { kind: ItemKind; within?: number; conventions: Conventions },
): Item {
  const { parsed, sentence, layout, head, start, end } = draft;
  const fields = unique([...draft.fields, ...readFields(markdown, draft.blocks), ...remarkFields(parsed)]);
  const value = (key: Field['key']) => fields.find((field) => field.key === key && field.value.text !== '')?.value;
  const id = parsed?.id ?? idOf(value('id'));
  return {
    ...trimmed(markdown.text, { start, end }),
    head: layout === 'document' ? (value('title') ?? head) : head,
    layout,
    kind: parsed?.kind ?? (sentence ? undefined : (kindOf(value('kind')?.text ?? '') ?? kindOfId(id?.text ?? ''))) ?? kind,
    id,
    title: parsed?.title ?? (parsed?.id ? value('title') : (draft.heading ?? value('title'))),
    language: sentence?.language ?? languageAt(markdown.text, { start, end }),
    story: sentence?.story,
    fields,
    status: statusOf(draft, value('status')),
    ...readAcceptance(markdown, draft.blocks, conventions),
    references: fields.flatMap((field) => readReferences(field, markdown.text)),
    within,
  };
}

const unique = (fields: readonly Field[]): Field[] =>
  fields.filter(({ key }, index) => fields.findIndex((other) => other.key === key) === index);

/** An id is one word: `US-3`, without a title that stands behind it. */
const idOf = (value: Words | undefined): Words | undefined => {
  const text = value && /^\S+/u.exec(value.text)?.[0].replace(/[:,;]$/u, '');
  return value && text ? { start: value.start, end: value.start + text.length, text } : undefined;
};

function statusOf({ parsed }: Draft, field: Words | undefined): Status | undefined {
  if (field) return readStatus(field);
  const status = parsed?.remark && readStatus(parsed.remark);
  return status && status.value !== 'unknown' ? status : undefined;
}

/** `(Priority: P1)` behind a title. */
function remarkFields(head: Head | undefined): Field[] {
  const [label, value] = head?.remarkField ?? [];
  const key = label && fieldKeyOf(nameOf(label.text));
  return key && value ? [{ key, label, value }] : [];
}
