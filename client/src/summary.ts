import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { type Summary, summaryRequest } from '../../server/src/protocol.ts';
import { ask } from './ask.ts';
import type { Registration } from './start.ts';

/** The status bar says how many stories there are, and how much is wrong with them; where there is no backlog, nothing. */
export const summary: Registration = (client, changed) => {
  const item = window.createStatusBarItem('clearstory.summary', StatusBarAlignment.Left);
  item.name = l10n.t('Clearstory');
  const show = async (): Promise<void> => {
    const counted = await ask(client, summaryRequest);
    if (!counted?.items) return item.hide();
    Object.assign(item, describe(counted));
    item.show();
  };
  return Disposable.from(item, changed(show));
};

function describe({ items, stories, errors, warnings, others }: Summary) {
  const findings = errors + warnings + others;
  const what = stories > 0 ? l10n.t('{0} stories', stories) : l10n.t('{0} items', items);
  return {
    text: findings > 0 ? `$(book) ${stories || items} $(warning) ${findings}` : `$(book) ${stories || items}`,
    tooltip: `${what}\n${l10n.t('{0} errors, {1} warnings, {2} remarks', errors, warnings, others)}`,
    accessibilityInformation: { label: l10n.t('Clearstory: {0}, {1} findings', what, findings) },
    command: findings > 0 ? 'workbench.actions.view.problems' : 'clearstory.backlog.focus',
  };
}
