/** What we need of a disk, of an editor that reads for us, or of a test. A thing that cannot be read is empty or undefined. */
export interface FileSystem {
  /** What stands in a folder, in any order. Links to folders are left out, so that no walk goes in circles. */
  list(folder: string): Awaitable<readonly Entry[]>;
  /** The bytes of a file. */
  read(uri: string): Awaitable<Uint8Array | undefined>;
}

/** A file or a folder by its name, as it is, not encoded. */
export interface Entry {
  readonly name: string;
  readonly folder: boolean;
}

/** A value now, where it can be had, or later. A synchronous loop over a disk is ten times faster than an asynchronous one. */
export type Awaitable<Value> = Value | Promise<Value>;
