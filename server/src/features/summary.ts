import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import type { Finding, Severity } from '../lint/rule.ts';

/** The backlog in numbers. */
export interface Summary {
  readonly items: number;
  readonly stories: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Counts what is in the backlog, and what is known to be wrong with it. */
export function summarise(backlog: Backlog, findings: (document: Document) => readonly Finding[]): Summary {
  const count = { error: 0, warning: 0, information: 0, hint: 0 };
  let items = 0;
  let stories = 0;
  for (const document of backlog.documents()) {
    items += document.items.length;
    stories += document.items.filter(({ kind }) => kind === 'story').length;
    for (const { severity } of findings(document)) count[severity]++;
  }
  return { items, stories, findings: count };
}
