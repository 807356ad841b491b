import type { Conventions, NameKind } from './conventions.ts';
import type { Dialect } from './dialect.ts';
import { readItems } from './read-items.ts';
import { allWords } from './reading.ts';
import { readTasks } from './task-list.ts';

/** GitHub Spec Kit: `specs/<number>-<feature>/spec.md` with stories by heading, requirements and outcomes by id; and its task list. */
export const specKit: Dialect = {
  id: 'spec-kit',

  recognises: (path, { text }) => folder.test(path) || content.test(text),

  read(markdown, path) {
    const file = folder.exec(path)?.[1]?.toLowerCase();
    if (file === 'tasks') return readTasks(markdown);
    if ((file !== undefined && file !== 'spec') || template.test(markdown.text)) return [];
    return readItems(markdown, conventions, 'story');
  },
};

const folder = /(?:^|\/)specs\/\d{3,}-[^/]+\/(?:[^/]+\/)*([^/]+)\.md$/iu;
const content = /^# Feature Specification: |^\*\*Feature Branch\*\*: |^## (?:⚡ Quick Guidelines|User Scenarios & Testing)/mu;

/** A template that nobody has filled in yet. */
const template = /^# Feature Specification: \[FEATURE NAME\]|\[###-feature-name\]|^\*\*Input\*\*: User description: "\$ARGUMENTS"/mu;

const groups =
  /^(?:user scenarios(?: (?:&|and) testing)?|(?:functional |non-functional |key )?requirements|success criteria|成功(?:标准|標準|基準)|erfolgskriterien|critères de succès|criterios de éxito|critérios de sucesso|criteri di successo|succescriteria|measurable outcomes|edge cases)$/u;
const parts =
  /^(?:review (?:&|and) acceptance checklist|execution (?:flow|status)|(?:⚡ )?quick guidelines|clarifications|key entities|content quality|requirement completeness|feature readiness|for ai generation|section requirements)$/u;

const conventions: Conventions = {
  inBacklog: true,
  readHead: (source) => (/^\s*Primary User Story\s*$/iu.test(source.text) ? { kind: 'story', title: allWords(source) } : undefined),
  nameIs: (name): NameKind | undefined => (groups.test(name) ? 'group' : parts.test(name) ? 'part' : undefined),
};
