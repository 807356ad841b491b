import type { FileSystem } from '../files/file-system.ts';

/** What differs between Node and the web worker. */
export interface Host {
  /** Reads `file:` uris. Undefined where only the client can read files. */
  readonly disk?: FileSystem;
  /** Lets the messages that already wait be read first. */
  pause(): Promise<void>;
}
