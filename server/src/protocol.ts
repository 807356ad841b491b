/** What client and server say to each other beyond the Language Server Protocol. Positions are as there: 0-based, in UTF-16 units. */

/** A request by its name, with what is asked and what is answered, which are types only. */
export interface Request<Params, Result> {
  readonly method: string;
  readonly _?: [Params, Result];
}

/** A notification by its name, with what it carries, which is a type only. */
export interface Notification<Params> {
  readonly method: string;
  readonly _?: [Params];
}

/** The nodes of the Backlog tree that stand below a node; the topmost without one. */
export const treeRequest: Request<TreeParams, readonly TreeNode[]> = { method: 'clearstory/tree' };

export interface TreeParams {
  readonly id?: string;
}

export interface TreeNode {
  /** The same as long as the item keeps its file and its id or title, so that a tree stays open where it is. */
  readonly id: string;
  /** A kind of item, or `criterion`, `file`, `folder`. */
  readonly kind: string;
  readonly label: string;
  /** `draft`, `todo`, `ready`, `doing`, `review`, `blocked`, `done`, `dropped` or `unknown`. */
  readonly status?: string;
  /** The number of findings in the node itself. */
  readonly own: number;
  /** The number of findings in what is below it. */
  readonly below: number;
  readonly hasChildren: boolean;
  /** Where a click leads; a workspace folder has none. */
  readonly place?: Place;
}

export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The node for a place in a document with all nodes above it, from the topmost down; empty where there is none. */
export const locateRequest: Request<LocateParams, readonly TreeNode[]> = { method: 'clearstory/locate' };

export interface LocateParams {
  readonly uri: string;
  readonly position: Position;
}

/** The backlog in numbers. */
export const summaryRequest: Request<undefined, Summary> = { method: 'clearstory/summary' };

export interface Summary {
  readonly items: number;
  readonly stories: number;
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
}

/** A story to write: where, and its text as a snippet. The file may be there already. */
export const newStoryRequest: Request<NewStoryParams, NewStory | null> = { method: 'clearstory/newStory' };

export interface NewStoryParams {
  /** The workspace folder. */
  readonly folder: string;
}

export interface NewStory {
  readonly uri: string;
  readonly snippet: string;
}

/** Told by the server when the tree or the numbers may have changed. */
export const changedNotification: Notification<Changed> = { method: 'clearstory/changed' };

export interface Changed {
  /** True when all of the backlog has been read and judged; false while it is being read. */
  readonly settled: boolean;
}

/** Asked by the server: what stands in a folder. For files that the server cannot reach itself. */
export const listRequest: Request<FileParams, readonly FileEntry[]> = { method: 'clearstory/list' };

/** Asked by the server: the bytes of a file, in base64; null where it cannot be read. */
export const readRequest: Request<FileParams, string | null> = { method: 'clearstory/read' };

export interface FileParams {
  readonly uri: string;
}

export interface FileEntry {
  readonly name: string;
  readonly folder: boolean;
}

/** What a client may hand over when it starts the server; every part may be missing. */
export interface InitializationOptions {
  /** The uri of the folder with the page of each rule, `<rule>.md`. */
  readonly pages?: string;
  /** True where the client answers `clearstory/list` and `clearstory/read`. */
  readonly readsFiles?: boolean;
  /** True where the client listens to `clearstory/changed`. */
  readonly showsTree?: boolean;
}
