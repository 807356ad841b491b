/** How words stand out on a terminal; each leaves them as they are where there are no colours. */
export interface Style {
  bold(words: string): string;
  dim(words: string): string;
  red(words: string): string;
  yellow(words: string): string;
  blue(words: string): string;
  green(words: string): string;
}

/** SGR codes of ECMA-48: each opens and closes its own attribute, so that they nest. */
export function styleOf(colour: boolean): Style {
  const paint = (open: number, close: number) => (words: string) => (colour ? `\u001b[${open}m${words}\u001b[${close}m` : words);
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), yellow: paint(33, 39), blue: paint(34, 39), green: paint(32, 39) };
}
