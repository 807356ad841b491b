import type { ServerCapabilities } from 'vscode-languageserver';
import { backlogView } from './backlog-view.ts';
import { codeActions } from './code-actions.ts';
import { documentSymbols } from './document-symbols.ts';
import { documents } from './documents.ts';
import { folders } from './folders.ts';
import { indexing } from './indexing.ts';
import { newStories } from './new-stories.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';
import { pushDiagnostics } from './push-diagnostics.ts';
import type { Session } from './session.ts';
import { settings } from './settings.ts';
import { settle } from './settle.ts';
import { watching } from './watching.ts';
import { workspaceDiagnostics } from './workspace-diagnostics.ts';

/** Registers the handlers of one group, and says what the server can do by them. */
export type Feature = (session: Session) => ServerCapabilities;

/** All that the server does. To add something: one file, and one line here. */
export const features: readonly Feature[] = [
  documents,
  folders,
  settings,
  watching,
  indexing,
  settle,
  pullDiagnostics,
  pushDiagnostics,
  workspaceDiagnostics,
  codeActions,
  documentSymbols,
  backlogView,
  newStories,
];
