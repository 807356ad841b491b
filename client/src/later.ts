import type { Disposable } from 'vscode';

/** Runs something a little after it was last asked for, in milliseconds. */
export function later(time: number, run: () => void): Disposable & { ask(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: () => {
      clearTimeout(timer);
      timer = setTimeout(run, time);
    },
    dispose: () => clearTimeout(timer),
  };
}
