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

/** The words that close the clauses of a story sentence, in languages where the benefit may stand before the want: …として、…ために、…したい. */
export interface ClauseGrammar {
  readonly role: RegExp;
  /** What this says of no role, at the end of a clause that the words for a role close: “as a result”. */
  readonly notRoles: RegExp;
  readonly want: RegExp;
  /** What closes a want where the role stands behind a label, and elsewhere only says what there is: “can”. */
  readonly ability: RegExp;
  /** Closes a benefit before the want. */
  readonly benefit: RegExp;
  /** Opens a benefit behind the want; its first group is the benefit. */
  readonly benefitAfter: RegExp;
  /** A sentence behind the want that is a benefit by its last word; its first group is the benefit. */
  readonly reasonAfter: RegExp;
  /** Closes a reason before the want. */
  readonly cause: RegExp;
}
