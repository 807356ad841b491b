import type { Document } from '../server/src/backlog/document.ts';
import type { Item } from '../server/src/model/item.ts';

/** What a near-formal dialect must meet exactly: a count by lines, made without our reader, and ours. */
export interface FormalCount {
  readonly what: string;
  readonly files: RegExp;
  /** A line that counts, outside fences and comments. */
  readonly line: RegExp;
  ours(items: readonly Item[]): number;
}

const kind = (wanted: string) => (items: readonly Item[]) => items.filter((item) => item.kind === wanted).length;
const withId = (id: RegExp) => (items: readonly Item[]) => items.filter((item) => item.id && id.test(item.id.text)).length;

/** By family. */
export const formalCounts: Readonly<Record<string, readonly FormalCount[]>> = {
  '1-spec-kit': [
    {
      what: 'User Story headings',
      files: /spec\.md$/,
      line: /^#{2,4} (?:User Story|Story|ユーザーストーリー|使用者故事|Historia de Usuario|US-?)\s?\d/,
      ours: (items) => items.filter((item) => item.kind === 'story' && item.id).length,
    },
    { what: 'FR bullets', files: /spec\.md$/, line: /^[-*] \*{0,2}FR-[\w-]*\d/, ours: withId(/^FR-/) },
    { what: 'SC bullets', files: /spec\.md$/, line: /^[-*] \*{0,2}SC-[\w-]*\d/, ours: withId(/^SC-/) },
    { what: 'task lines', files: /tasks\.md$/, line: /^\s*- \[.\] \*{0,2}T\d/, ours: kind('task') },
  ],
  '2-kiro': [
    {
      what: 'Requirement headings',
      files: /requirements\.md$/,
      line: /^#{2,4} (?:Requirement|User Story|要件|需求) ?\d/,
      ours: withId(/^\d/),
    },
  ],
  '3-openspec': [
    { what: 'Requirement headings', files: /spec\.md$/, line: /^### Requirement:/, ours: kind('requirement') },
    {
      what: 'Scenario headings',
      files: /spec\.md$/,
      line: /^#### Scenario:/,
      ours: (items) => items.flatMap(({ scenarios }) => scenarios).length,
    },
  ],
  '4-bmad': [{ what: 'story files', files: /stories\/[^/]+\.md$/, line: /^#{1,3} Story:? (?:\d|TASK-)/, ours: kind('story') }],
  '5-backlog.md': [
    {
      what: '#N criteria',
      files: /\.md$/,
      line: /^\s*- \[.\] #\d/,
      ours: (items) =>
        items.flatMap(({ criteria }) => criteria).filter(({ form, number }) => form === 'checkbox' && /^\d/.test(number ?? '')).length,
    },
  ],
};

/** A template that nobody filled in holds no items. */
const unfilled = '[FEATURE NAME]';

/** How many lines match, outside fences and the definition of done. */
export function countLines({ text }: Document, line: RegExp): number {
  let fence = '';
  let count = 0;
  let done = false;
  if (text.includes(unfilled)) return 0;
  for (const each of text.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(each);
    if (fence !== '') {
      if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '') fence = '';
    } else if (mark) fence = mark[1] ?? '';
    else if (!done && line.test(each)) count++;
    if (/^#/.test(each)) done = /^## Definition of Done/.test(each);
  }
  return count;
}
