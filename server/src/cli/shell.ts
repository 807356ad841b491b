import type { FileSystem } from '../files/file-system.ts';
import type { Tokenise } from './arguments.ts';

/** The machine that a command runs on, as far as it may touch it. */
export interface Shell {
  readonly files: FileSystem;
  /** The working directory, as a uri. */
  readonly folder: string;
  /** Of this program. */
  readonly version: string;
  /** True where standard output shows colours and nobody asked for none. */
  readonly colour: boolean;
  /** The uri of a path as a person types it, in the manner of this machine. */
  locate(path: string): string;
  readonly tokenise: Tokenise;
  /** To standard output: what was asked for. */
  write(text: string): void;
  /** To standard error: what is said about it. */
  complain(text: string): void;
  /** Replaces the last line of the terminal; undefined where nobody watches one. */
  readonly showProgress?: (line: string) => void;
  /** Milliseconds, from any beginning. */
  now(): number;
}
