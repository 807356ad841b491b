/** Node’s `assert` is not there in a web worker. */
export function equal<T>(actual: T, expected: T): void {
  const [is, should] = [JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2)];
  if (is !== should) throw new Error(`Expected ${should}, got ${is}`);
}

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`Expected ${what}`);
}
