import type { Host } from './host.ts';

/** Runs something once after it was asked for several times, when the messages that already wait have been read. */
export function soon(host: Host, run: () => void): () => Promise<void> {
  let last = 0;
  return async () => {
    const mine = ++last;
    // A message that waits is read in each pause, and may ask again.
    await host.pause();
    await host.pause();
    if (mine === last) run();
  };
}

/** Runs something where the last time is long enough ago, in milliseconds. */
export function atMostEvery(interval: number, run: () => void): () => void {
  let last = performance.now();
  return () => {
    if (performance.now() - last < interval) return;
    last = performance.now();
    run();
  };
}

/** Tells work in the background when it may go on. */
export interface Rest {
  /** Says that somebody types. */
  disturb(): void;
  /** Lets messages be read, where the last pause is long enough ago, and waits until nobody types. */
  rest(): Promise<void>;
}

/** Slices of at most 3 ms keep the answer to a key below what can be felt. */
export function restful(host: Host): Rest {
  let typed = Number.NEGATIVE_INFINITY;
  let sliceStart = performance.now();
  return {
    disturb: () => {
      typed = performance.now();
    },
    rest: async () => {
      if (performance.now() - sliceStart < slice) return;
      await host.pause();
      while (performance.now() - typed < quiet) await delay(quiet);
      sliceStart = performance.now();
    },
  };
}

/** In milliseconds. */
const slice = 3;

/** So long after the last key the author rests, in milliseconds. */
export const quiet = 150;

const delay = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
