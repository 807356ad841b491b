import { commands, Disposable, EventEmitter, languages, type TextEditor, type TreeDataProvider, type TreeView, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { locateRequest, type TreeNode, treeRequest } from '../../../server/src/protocol.ts';
import { ask } from '../ask.ts';
import { later } from '../later.ts';
import type { Registration } from '../start.ts';
import { toTreeItem } from './tree-item.ts';

/** A node as the tree view holds it, so that it finds the way up. */
interface Element {
  readonly node: TreeNode;
  readonly parent?: Element;
}

/** The tree “Backlog”. */
export const backlog: Registration = (client, changed) => {
  const redraw = new EventEmitter<undefined>();
  const view = window.createTreeView('clearstory.backlog', { treeDataProvider: provider(client, redraw), showCollapseAll: true });
  const follow = later(followDelay, () => void reveal(client, view, window.activeTextEditor));
  return Disposable.from(
    redraw,
    view,
    follow,
    changed(({ settled }) => {
      redraw.fire(undefined);
      follow.ask();
      if (settled) void commands.executeCommand('setContext', 'clearstory.backlogRead', true);
    }),
    window.onDidChangeActiveTextEditor(follow.ask),
    window.onDidChangeTextEditorSelection(follow.ask),
    view.onDidChangeVisibility(follow.ask),
  );
};

/** In milliseconds: who moves through a text does not want the tree to flicker. */
const followDelay = 200;

const provider = (client: BaseLanguageClient, redraw: EventEmitter<undefined>): TreeDataProvider<Element> => ({
  onDidChangeTreeData: redraw.event,
  getChildren: async (parent) => {
    const nodes = await ask(client, treeRequest, { id: parent?.node.id });
    return (nodes ?? []).map((node) => ({ node, parent }));
  },
  getParent: ({ parent }) => parent,
  getTreeItem: ({ node }) => toTreeItem(client, node),
});

/** Documents that may hold items. */
const withItems = [{ language: 'markdown' }, { pattern: '**/*.feature' }];

/** Selects the item in which the cursor stands, without taking the focus. */
async function reveal(client: BaseLanguageClient, view: TreeView<Element>, editor: TextEditor | undefined): Promise<void> {
  if (!view.visible || !editor || languages.match(withItems, editor.document) === 0) return;
  const { document, selection } = editor;
  const params = client.code2ProtocolConverter.asTextDocumentPositionParams(document, selection.active);
  const way = await ask(client, locateRequest, { uri: params.textDocument.uri, position: params.position });
  const element = way?.reduce<Element | undefined>((parent, node) => ({ node, parent }), undefined);
  if (!element || view.selection[0]?.node.id === element.node.id) return;
  // The tree may have changed again meanwhile; then the node is not found, and the next change asks anew.
  await view.reveal(element, { select: true, focus: false }).then(undefined, () => undefined);
}
