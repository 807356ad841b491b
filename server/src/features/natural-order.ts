/** Compares names as people sort them: `US-2` before `US-10`. Plain code units else, the same on every machine. */
export function naturally(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  while (at > 0 && isDigit(a, at - 1)) at--;
  const first = numberAt(a, at);
  const second = numberAt(b, at);
  if (first === undefined || second === undefined || first === second) return a < b ? -1 : Number(a > b);
  return first - second;
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

function numberAt(text: string, at: number): number | undefined {
  let end = at;
  while (end < text.length && isDigit(text, end)) end++;
  return end > at ? Number(text.slice(at, end)) : undefined;
}
