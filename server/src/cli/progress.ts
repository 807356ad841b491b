import type { Shell } from './shell.ts';

/** A line on the terminal that says how far long work has come. */
export interface Progress {
  tell(line: string): void;
  /** Takes the line away. */
  end(): void;
}

/** Shows nothing where nobody watches, nor in the first half second; then ten times a second at most. */
export function showProgress({ showProgress, now }: Pick<Shell, 'showProgress' | 'now'>): Progress {
  if (!showProgress) return { tell: () => {}, end: () => {} };
  let due = now() + 500;
  let shown = false;
  return {
    tell(line) {
      if (now() < due) return;
      due = now() + 100;
      shown = true;
      showProgress(line);
    },
    end() {
      if (shown) showProgress('');
    },
  };
}
