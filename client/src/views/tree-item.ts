import { l10n, type TextDocumentShowOptions, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Place, TreeNode } from '../../../server/src/protocol.ts';

/** How a node of the tree looks, and what a click on it does. */
export function toTreeItem(client: BaseLanguageClient, node: TreeNode): TreeItem {
  const item = new TreeItem(node.label, node.hasChildren ? collapsed(node) : TreeItemCollapsibleState.None);
  const status = node.status && node.status !== 'unknown' ? statusName(node.status) : undefined;
  const findings = findingsOf(node);
  item.id = node.id;
  item.iconPath = iconOf(node);
  item.description = node.kind === 'criterion' ? findings : [status, findings].filter(Boolean).join(' · ');
  item.tooltip = [node.label, status, findings].filter(Boolean).join('\n');
  item.accessibilityInformation = { label: [node.label, kindName(node.kind), status, findings].filter(Boolean).join(', ') };
  item.contextValue = node.kind;
  if (node.place) item.command = openPlace(client, node.place);
  return item;
}

const collapsed = ({ kind }: TreeNode): TreeItemCollapsibleState =>
  kind === 'folder' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;

/** Those below count too, so that they are seen while the node is closed. */
function findingsOf({ own, below }: TreeNode): string | undefined {
  const count = own + below;
  if (count === 0) return undefined;
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

function openPlace(client: BaseLanguageClient, { uri, range }: Place): TreeItem['command'] {
  const options: TextDocumentShowOptions = { selection: client.protocol2CodeConverter.asRange(range), preserveFocus: true };
  return { title: l10n.t('Open'), command: 'vscode.open', arguments: [client.protocol2CodeConverter.asUri(uri), options] };
}

/** The shape says the kind, the colour the status. A criterion shows its box. */
function iconOf({ kind, status = '' }: TreeNode): ThemeIcon {
  if (kind === 'folder' || kind === 'file') return new ThemeIcon(kind);
  const shape = kind === 'criterion' ? criterionIcon(status) : (kindIcons[kind] ?? 'circle-outline');
  const color = statusColors[status];
  return new ThemeIcon(shape, color && new ThemeColor(color));
}

const criterionIcon = (status: string): string => (status === 'done' ? 'pass' : 'circle-outline');

const kindIcons: Record<string, string> = {
  goal: 'target',
  initiative: 'rocket',
  epic: 'layers',
  feature: 'package',
  story: 'book',
  requirement: 'law',
  task: 'tasklist',
  bug: 'bug',
  debt: 'tools',
  spike: 'search',
  risk: 'warning',
  persona: 'person',
  experiment: 'beaker',
  insight: 'lightbulb',
};

const statusColors: Record<string, string> = {
  done: 'charts.green',
  doing: 'charts.blue',
  review: 'charts.purple',
  ready: 'charts.yellow',
  blocked: 'charts.red',
  draft: 'disabledForeground',
  dropped: 'disabledForeground',
};

const statusName = (status: string): string =>
  ({
    draft: l10n.t('draft'),
    todo: l10n.t('to do'),
    ready: l10n.t('ready'),
    doing: l10n.t('in progress'),
    review: l10n.t('in review'),
    blocked: l10n.t('blocked'),
    done: l10n.t('done'),
    dropped: l10n.t('dropped'),
  })[status] ?? status;

const kindName = (kind: string): string =>
  ({
    goal: l10n.t('goal'),
    initiative: l10n.t('initiative'),
    epic: l10n.t('epic'),
    feature: l10n.t('feature'),
    story: l10n.t('story'),
    requirement: l10n.t('requirement'),
    task: l10n.t('task'),
    bug: l10n.t('bug'),
    debt: l10n.t('debt'),
    spike: l10n.t('spike'),
    risk: l10n.t('risk'),
    persona: l10n.t('persona'),
    experiment: l10n.t('experiment'),
    insight: l10n.t('insight'),
    criterion: l10n.t('acceptance criterion'),
    file: l10n.t('file'),
    folder: l10n.t('folder'),
  })[kind] ?? kind;
