import type { Conventions } from './conventions.ts';
import type { Dialect } from './dialect.ts';
import { readItems } from './read-items.ts';

/** BMAD: a story a file under `docs/stories`, and the requirements, epics and stories of its PRD, whole or in shards. */
export const bmad: Dialect = {
  id: 'bmad',
  recognises: (path, { text }) => (storyFile.test(path) && storyHeading.test(text)) || prd.test(path) || sections.test(text),
  read: (markdown, path) => readItems(markdown, conventions, /(?:^|\/)epic/iu.test(path) ? 'epic' : 'story'),
};

/** `1.2.story.md`, `1.2a.sign-in.md`, `story-1.2-sign-in.md`, `1-2-sign-in.md` */
const storyFile = /(?:^|\/)(?:story-)?[A-Z]*-?\d+[.-]\d+[a-z]?(?:[.-][^/]*)?\.md$/iu;
const storyHeading = /^# Story\b/mu;
const prd = /(?:^|\/)docs\/prd(?:\/[^/]+)?\.md$|(?:^|\/)_bmad-output\//iu;
const sections = /^## (?:Dev Agent Record|Tasks \/ Subtasks|QA Results)\s*$/mu;

const conventions: Conventions = {
  inBacklog: true,
  nameIs: (name) => (parts.test(name) ? 'part' : undefined),
  keeps: ({ parsed, layout, sentence, holdsCriteria }) => {
    if (parsed?.kind === 'task' || parsed?.kind === 'risk') return false;
    return layout !== 'entry' || parsed?.kind === 'requirement' || sentence !== undefined || holdsCriteria === true;
  },
};

const parts =
  /^(?:dev notes|dev agent record|qa results|tasks(?: ?\/ ?subtasks)?|file list|change log|completion notes(?: list)?|debug log references|agent model used|testing(?: standards)?|gate status|checklist results report|next steps|story information)$/u;
