import type { Connection } from 'vscode-languageserver';
import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import { type Guard, lint } from '../lint/lint.ts';
import type { Finding } from '../lint/rule.ts';
import type { Settings } from '../lint/settings.ts';
import { rules } from '../rules/index.ts';
import { guardNow } from './guard.ts';

/** What is wrong with each document, kept as long as it holds. */
export interface Findings {
  /** What is wrong with a document now. */
  of(document: Document): readonly Finding[];
  /** What was found when it was last looked at; empty for a document that never was. */
  known(document: Document): readonly Finding[];
  isKnown(document: Document): boolean;
  /** What would be wrong with a version of a document that is not in the backlog. It is not kept. */
  ofVersion(document: Document): readonly Finding[];
  /** Says that something changed that many documents may depend on. */
  outdate(): void;
}

/** What is judged, and by what. */
export interface Bench {
  readonly connection: Connection;
  backlog(): Backlog;
  settingsOf(uri: string): Settings;
}

interface Verdict {
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  readonly age: number;
}

/** Judges documents, each version once as long as what it depends on stays the same. */
export function keepFindings({ connection, backlog, settingsOf }: Bench): Findings {
  const verdicts = new WeakMap<Document, Verdict>();
  let age = 0;
  const valid = (document: Document): Verdict | undefined => {
    const verdict = verdicts.get(document);
    return verdict?.age === age && verdict.settings === settingsOf(document.uri) ? verdict : undefined;
  };
  const guard: Guard = (rule, run) => guardNow(connection, rule.id, { empty: [], run });
  const judge = (document: Document, within: Backlog): Verdict => {
    const settings = settingsOf(document.uri);
    return { findings: lint(document, { backlog: within, rules, settings, guard }), settings, age };
  };
  const keep = (document: Document): Verdict => {
    const verdict = judge(document, backlog());
    verdicts.set(document, verdict);
    return verdict;
  };
  return {
    of: (document) => (valid(document) ?? keep(document)).findings,
    known: (document) => verdicts.get(document)?.findings ?? [],
    isKnown: (document) => valid(document) !== undefined,
    ofVersion: (document) => judge(document, backlog().with(document)).findings,
    outdate: () => {
      age++;
    },
  };
}
