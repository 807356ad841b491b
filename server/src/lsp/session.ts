import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import type { FileSystem } from '../files/file-system.ts';
import type { Client } from './client.ts';
import type { Findings } from './findings.ts';
import type { Host } from './host.ts';
import type { Root } from './root.ts';
import type { Rest } from './schedule.ts';
import type { Signal } from './signal.ts';

/** What the handlers of one connection share. Uris are in their normal spelling. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly files: FileSystem;
  readonly rest: Rest;
  /** All documents at this moment: the open ones as they stand in the editor, the others as they stand on disk. */
  readonly backlog: Backlog;
  /** What is wrong with them. */
  readonly findings: Findings;
  /** The workspace folders, by uri. */
  readonly roots: Map<string, Root>;
  /** What is open in the editor, by uri. */
  readonly opened: Map<string, Opened>;
  /** The reading of each file that is not yet answered, by uri: a later one takes its place. */
  readonly readings: Map<string, symbol>;
  readonly signals: Signals;
  /** Comes when the client is ready and the settings of all roots are known. */
  readonly ready: Promise<void>;
  /** Puts a document into the backlog, or takes it out. */
  update(uri: string, document: Document | undefined): void;
  /** The same for a document that is being typed: it is read when somebody looks at the backlog, and so not at every key. */
  type(document: Document): void;
  /** Says that every document has been read. */
  finish(): void;
  /** True when the client has said goodbye. */
  readonly ended: boolean;
}

/** A text that is open in the editor. */
export interface Opened {
  readonly text: TextDocument;
  /** Relative to its root; undefined where it does not belong to the backlog, or as long as that is not known. */
  path?: string;
  /** Comes when the path is known. */
  placed: Promise<void>;
}

/** What happens. */
export interface Signals {
  /** The client is ready, and the settings of all roots are known. */
  readonly started: Signal<void>;
  /** A document or a settings file came, changed or went. */
  readonly changed: Signal<Change>;
  /** A settings file changed, in the editor or on disk. */
  readonly settingsChanged: Signal<string>;
  /** What belongs to the backlog may have changed. */
  readonly rescan: Signal<void>;
  /** Something changed that what is wrong with many documents depends on. */
  readonly outdated: Signal<void>;
  /** Some more documents were read. */
  readonly grown: Signal<void>;
  /** Something was closed in the editor. */
  readonly closed: Signal<string>;
  /** Nobody types, and what is wrong with everything is known. Names the documents that it was found out of since the last time. */
  readonly settled: Signal<ReadonlySet<string>>;
}

export interface Change {
  readonly uri: string;
  readonly before: Document | undefined;
}
