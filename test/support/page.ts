import { Backlog } from '../../server/src/backlog/backlog.ts';
import { type Document, openDocument } from '../../server/src/backlog/document.ts';

/** The page of a rule: what it promises, and the cases that hold it to it. */
export interface Page {
  readonly title: string;
  /** The first paragraph. */
  readonly opening: string;
  readonly cases: readonly Case[];
}

export interface Case {
  readonly section: 'Reported' | 'Fine';
  /** The line of the page where its block begins, 1-based. */
  readonly line: number;
  /** The block, with its drawings. */
  readonly drawn: string;
  /** What the block says after `md`, where a finding has another severity than the rule: `md warning`. */
  readonly severity?: string;
  /** The block after it that shows the text when every finding has had its first fix. */
  readonly fixed?: string;
}

/** Reads a page: the blocks marked `md` under `## Reported` and `## Fine`, and those marked `md fixed` after them. */
export function readPage(page: string): Page {
  const cases: Case[] = [];
  let section = '';
  for (const match of page.matchAll(/^## (?<section>.+)$|^(?<fence>`{3,})md(?<info> \w+)?\n(?<block>[\s\S]*?)^\k<fence>$/gm)) {
    const { section: heading, info, block = '' } = match.groups ?? {};
    if (heading) section = heading;
    else if (info === ' fixed') cases.push({ ...(cases.pop() as Case), fixed: block });
    else if (section === 'Reported' || section === 'Fine')
      cases.push({ section, line: lineAt(page, match.index), drawn: block, severity: info?.trim() });
  }
  const [title = '', opening = ''] = page.split(/\n{2,}/);
  return { title: title.replace(/^# /, ''), opening: opening.trim(), cases };
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** One file of a block. */
export interface CaseFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a block: a comment that holds nothing but a path opens each; without one the block is `user-stories/example.md`. */
export function filesOf(block: string): CaseFile[] {
  const parts = block.split(/^<!-- (\S.*\.(?:md|markdown|feature)) -->\n/m);
  const named = parts.slice(1).flatMap((path, index) => (index % 2 === 0 ? [{ path, text: parts[index + 2] ?? '' }] : []));
  return parts[0] || named.length === 0 ? [{ path: 'user-stories/example.md', text: parts[0] ?? '' }, ...named] : named;
}

/** The files as documents and as the whole backlog. */
export function openFiles(files: readonly CaseFile[]): { documents: Document[]; backlog: Backlog } {
  const documents = files.map(({ path, text }) => openDocument({ uri: uriOf(path), path, version: 0, text }));
  return { documents, backlog: documents.reduce((backlog, document) => backlog.with(document), Backlog.empty) };
}

/** Where the files of tests live. */
export const uriOf = (path: string): string => `file:///backlog/${encodeURI(path)}`;
