/** Something that happens, and those who want to know of it. */
export interface Signal<Value> {
  /** Tells all listeners, in the order in which they came. */
  tell(value: Value): void;
  /** Listens until the answered function is called. */
  listen(listener: (value: Value) => void): () => void;
}

export function signal<Value = void>(): Signal<Value> {
  const listeners = new Set<(value: Value) => void>();
  return {
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
