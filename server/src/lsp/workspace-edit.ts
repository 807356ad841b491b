import { type SnippetTextEdit, StringValue, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../text/edit.ts';
import type { Lines } from '../text/lines.ts';
import { toRange, toTextEdit } from './convert.ts';
import type { Session } from './session.ts';

/** A document, or a settings file. */
interface Edited {
  readonly uri: string;
  readonly lines: Lines;
}

/** The edits of a text, for the version that they were made for, where the client takes that. */
export function toWorkspaceEdit({ client, opened }: Session, { uri, lines }: Edited, edits: readonly Edit[]): WorkspaceEdit {
  const text = opened.get(uri)?.text;
  const named = text?.uri ?? uri;
  if (!client.versions) return { changes: { [named]: edits.map((edit) => toTextEdit(lines, edit)) } };
  const toEdit = client.snippets ? toSnippetEdit : toTextEdit;
  const textDocument = { uri: named, version: text?.version ?? null };
  return { documentChanges: [{ textDocument, edits: edits.map((edit) => toEdit(lines, edit)) }] };
}

/** Each “…” is for the author to write over, and becomes a tab stop. */
function toSnippetEdit(lines: Lines, edit: Edit): TextEdit | SnippetTextEdit {
  if (!edit.text.includes('…')) return toTextEdit(lines, edit);
  const parts = edit.text.split('…').map((part) => part.replace(/[\\$}]/g, '\\$&'));
  const value = parts.reduce((before, part, index) => `${before}\${${index}:…}${part}`);
  return { range: toRange(lines, edit), snippet: StringValue.createSnippet(value) };
}
