import type { Document } from '../backlog/document.ts';
import { disableNextLine } from '../lint/disable.ts';
import type { Finding, Fix } from '../lint/rule.ts';

/** Silences one rule where a finding stands, by a comment above it that asks for a reason. */
export const disableLine = (document: Document, finding: Pick<Finding, 'rule' | 'at'>): Fix => ({
  title: `Disable ${finding.rule} for this line, with a reason`,
  edits: [disableNextLine(document, finding, '…')],
});
