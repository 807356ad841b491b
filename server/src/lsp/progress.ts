import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { guard } from './guard.ts';
import { atMostEvery } from './schedule.ts';

/** Runs long work and shows its progress, where the client can show it. */
export async function withProgress(
  connection: Connection,
  title: string,
  run: (report: (message: string) => void) => Promise<void>,
): Promise<void> {
  const shown = guard<WorkDoneProgressServerReporter | undefined>(connection, 'progress', {
    empty: undefined,
    run: () => connection.window.createWorkDoneProgress(),
  });
  const tell = (step: (progress: WorkDoneProgressServerReporter) => void): void => {
    void shown.then((progress) => progress && step(progress));
  };
  tell((progress) => progress.begin(title));
  let message = '';
  const report = atMostEvery(interval, () => tell((progress) => progress.report(message)));
  await run((words) => {
    message = words;
    report();
  });
  tell((progress) => progress.done());
}

/** Between two reports, in milliseconds. */
const interval = 100;
