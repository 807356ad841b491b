/** The words that open the slots of a story sentence: As a …, I want …, so that …. The patterns have the flags `imu` and no capturing groups. */
export interface StoryGrammar {
  readonly role: RegExp;
  readonly want: RegExp;
  /** Words that open nothing but a benefit. */
  readonly benefit: RegExp;
  /**
   * Words that open a benefit among other things, such as the Spanish `para`: patterns from the surest to the least sure.
   * The first place of the first pattern that matches counts, and only where `benefit` matches nowhere.
   */
  readonly purpose?: readonly RegExp[];
  /** “because …” */
  readonly cause: RegExp;
  /** What ends with a full stop and no sentence: `e.g.`; matches at the end of a text. */
  readonly abbreviations?: RegExp;
}
