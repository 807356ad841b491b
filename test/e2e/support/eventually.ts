import { Disposable, languages, window, workspace } from 'vscode';

const deadline = 15_000;

/**
 * The first answer of `ask` that is neither undefined nor false, asked now and after each change that VS Code tells of.
 * @param what the end of the sentence "This did not happen: …"
 */
export function eventually<T>(what: string, ask: () => T | undefined | false): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => finish(() => reject(new Error(`This did not happen in ${deadline / 1000} s: ${what}\n${report()}`))),
      deadline,
    );
    const look = () => {
      const answer = ask();
      if (answer !== undefined && answer !== false) finish(() => resolve(answer));
    };
    const listeners = Disposable.from(
      languages.onDidChangeDiagnostics(look),
      workspace.onDidChangeTextDocument(look),
      window.onDidChangeActiveTextEditor(look),
      window.onDidChangeTextEditorSelection(look),
    );
    const finish = (end: () => void) => {
      clearTimeout(late);
      listeners.dispose();
      end();
    };
    look();
  });
}

function report(): string {
  const lines = languages
    .getDiagnostics()
    .flatMap(([uri, all]) => all.map(({ message }) => `${workspace.asRelativePath(uri)}: ${message}`));
  return ['The findings were:', ...lines].join('\n  ');
}
