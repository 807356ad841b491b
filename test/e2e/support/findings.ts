import { type Diagnostic, languages, type TextDocument, type Uri } from 'vscode';
import { eventually } from './eventually.ts';
import { at } from './workspace.ts';

/** What Clearstory says of a file, open or not. */
export function findings(path: string): Diagnostic[] {
  return said(at(path));
}

/** Waits until Clearstory says this of a file, and gives what it says. */
export function finding(path: string, rule: string): Promise<Diagnostic> {
  return eventually(`${rule} in ${path}`, () => findings(path).find((diagnostic) => ruleOf(diagnostic) === rule));
}

/** Waits until Clearstory no longer says this of a file. */
export function noFinding(path: string, rule: string): Promise<boolean> {
  return eventually(`no ${rule} in ${path}`, () => findings(path).every((diagnostic) => ruleOf(diagnostic) !== rule));
}

/** The rule’s name, which is the diagnostic’s code. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The words that a squiggle is drawn under. */
export function underlined(document: TextDocument, { range }: Diagnostic): string {
  return document.getText(range);
}

function said(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'clearstory');
}
