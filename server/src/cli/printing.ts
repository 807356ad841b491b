/** `1,200` */
export const figure = (amount: number): string => amount.toLocaleString('en');

/** `1 file`, `1,200 files`. */
export const count = (amount: number, one: string, several = `${one}s`): string => `${figure(amount)} ${amount === 1 ? one : several}`;

/** Words of a file on one line of a terminal, which obeys control characters. */
export const printable = (words: string): string => words.replace(/\p{Cc}/gu, '\ufffd');

/** Rows as JSON, each key on a line of its own, so that differences read well. */
export const json = (rows: readonly object[]): string => `${JSON.stringify(rows, null, 2)}\n`;

/** What is said where no Markdown file was found. */
export const nothingRead =
  'No Markdown or Gherkin files found. Prompt and template folders, node_modules and what git ignores are left out; “include” in .clearstory.jsonc brings them back.\n';

/** The rows under the path of their file, in the order in which they come. */
export function byPath<Row extends { readonly path: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.path);
    if (group) group.push(row);
    else groups.set(row.path, [row]);
  }
  return groups;
}
