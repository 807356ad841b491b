import { locate, wayTo } from '../features/locate.ts';
import { summarise } from '../features/summary.ts';
import { growTree, type Tree, type TreeNode } from '../features/tree.ts';
import { childrenOf, nameOfNode, ownFindings, spanOfNode, statusOfNode } from '../features/tree-node.ts';
import { normal } from '../files/uri.ts';
import * as protocol from '../protocol.ts';
import { toOffset, toRange } from './convert.ts';
import type { Feature } from './features.ts';
import { answer } from './guard.ts';
import { atMostEvery } from './schedule.ts';
import type { Session } from './session.ts';

/** Answers the views of the client with the backlog as it was when the author last rested, and tells them when it changed. */
export const backlogView: Feature = (session) => {
  const { connection, signals } = session;
  let grown: Tree | undefined;
  const tree = (): Tree => {
    grown ??= growTree(session.backlog, { folders: [...session.roots.values()], findings: session.findings.known });
    return grown;
  };
  answer(connection, protocol.treeRequest, { empty: [], handle: (params) => toNodes(session, below(tree(), params?.id)) });
  answer(connection, protocol.locateRequest, {
    empty: [],
    handle: ({ uri, position }) => {
      const document = session.backlog.get(normal(uri));
      const found = document && locate(tree(), document, toOffset(document.lines, position));
      return found ? toNodes(session, wayTo(found)) : [];
    },
  });
  answer(connection, protocol.summaryRequest, { empty: noSummary, handle: () => toSummary(session) });
  const change = (params: protocol.Changed): void => {
    grown = undefined;
    if (session.client.options.showsTree) void connection.sendNotification(protocol.changedNotification.method, params);
  };
  signals.settled.listen(() => change({ settled: session.backlog.whole }));
  signals.grown.listen(atMostEvery(growthInterval, () => change({ settled: false })));
  return {};
};

/** Between two redrawings while the backlog is being read, in milliseconds. */
const growthInterval = 500;

const below = (tree: Tree, id: string | undefined): readonly TreeNode[] => {
  if (id === undefined) return tree.roots;
  const node = tree.byId.get(id);
  return node ? childrenOf(node) : [];
};

const toNodes = (session: Session, nodes: readonly TreeNode[]): protocol.TreeNode[] => nodes.map((node) => toNode(session, node));

function toNode({ opened }: Session, node: TreeNode): protocol.TreeNode {
  const { document } = node;
  const span = spanOfNode(node);
  const own = ownFindings(node);
  return {
    id: node.id,
    kind: node.kind,
    label: nameOfNode(node),
    status: statusOfNode(node),
    own,
    below: node.total - own,
    hasChildren: node.children.length > 0 || (node.item?.criteria.length ?? 0) > 0,
    place: document && span && { uri: opened.get(document.uri)?.text.uri ?? document.uri, range: toRange(document.lines, span) },
  };
}

function toSummary({ backlog, findings }: Session): protocol.Summary {
  const { items, stories, findings: count } = summarise(backlog, findings.known);
  return { items, stories, errors: count.error, warnings: count.warning, others: count.information + count.hint };
}

const noSummary: protocol.Summary = { items: 0, stories: 0, errors: 0, warnings: 0, others: 0 };
