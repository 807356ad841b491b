/** Words for a message: on one line, and cut in the middle where they are longer than this, in UTF-16 units. */
export function shortened(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const half = Math.floor((longest - 1) / 2);
  return `${line.slice(0, half)}…${line.slice(-half)}`.replace(/[\uD800-\uDBFF](?=…)|(?<=…)[\uDC00-\uDFFF]/g, '');
}
