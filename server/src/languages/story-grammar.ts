/** The words that open the slots of a story sentence: As a …, I want …, so that …. */
export interface StoryGrammar {
  readonly role: Opener;
  readonly want: Opener;
  /** Words that open nothing but a benefit. */
  readonly benefit: Opener;
  /**
   * Words that open a benefit among other things, such as the Spanish `para`, from the surest to the least sure.
   * The first place of the first one that is found counts, and only where `benefit` is not found.
   */
  readonly purpose?: readonly Opener[];
  /** “because …” */
  readonly cause: RegExp;
  /** What ends with a full stop and no sentence: `e.g.`; matches at the end of a text. */
  readonly abbreviations?: RegExp;
}

/** The words that open a slot. */
export interface Opener {
  /** What its matches begin with, parted by commas: all languages’ beginnings are found in one search, and only there the pattern is asked. */
  readonly begins: string;
  /** Without capturing groups; with the flags `imu`. */
  readonly pattern: RegExp;
}
