/** One global pattern for several named ones. The named group that has matched tells which of them it was. */
export const union = (patterns: readonly (readonly [name: string, pattern: RegExp])[]): RegExp =>
  new RegExp(patterns.map(([name, { source }]) => `(?<${name}>${source})`).join('|') || '(?!)', 'gimu');

/** Which of the patterns of a union has matched. */
export const nameIn = ({ groups = {} }: RegExpMatchArray): string | undefined =>
  Object.keys(groups).find((name) => groups[name] !== undefined);
