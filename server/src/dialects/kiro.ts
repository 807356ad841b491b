import type { Conventions } from './conventions.ts';
import type { Dialect } from './dialect.ts';
import { readHead } from './head.ts';
import { readItems } from './read-items.ts';
import { groupWords, type Reading } from './reading.ts';
import { readTasks } from './task-list.ts';

/** AWS Kiro and cc-sdd: `.kiro/specs/<feature>/`, with numbered requirements, their story and their criteria in EARS. */
export const kiro: Dialect = {
  id: 'kiro',

  recognises: (path, { text }) => folder.test(path) || (document.test(text) && requirement.test(text)),

  read(markdown, path) {
    const file = folder.exec(path)?.[1]?.toLowerCase();
    if (file === 'tasks') return readTasks(markdown);
    return file === undefined || file === 'requirements' ? readItems(markdown, conventions, 'requirement') : [];
  },
};

const folder = /(?:^|\/)\.kiro\/specs\/(?:[^/]+\/)+([^/]+)\.md$/iu;
const document = /^# (?:Requirements? Document|要件|需求|Documento de Requisitos|Anforderungsdokument)/imu;
const requirement = /^#{2,4} (?:Requirement|要件|需求|Requisito|Anforderung) ?\d/mu;

const conventions: Conventions = {
  inBacklog: true,
  storyKind: 'requirement',
  nameIs: (name) => (/^(?:introduction|glossary|project description)/u.test(name) ? 'part' : undefined),
  readHead: (source) => readHead(source) ?? numberedHead(source),
};

/** cc-sdd numbers its requirements without a word: `### 1.1 Sign in`. It is one where a story or criteria stand under it. */
function numberedHead(source: Reading) {
  const match = /^\s*(\d+(?:\.\d+)*)[.)]?\s+(\S[\s\S]*)$/du.exec(source.text);
  return match ? { id: groupWords(source, match, 1), title: groupWords(source, match, 2) } : undefined;
}
