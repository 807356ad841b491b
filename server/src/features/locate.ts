import type { Document } from '../backlog/document.ts';
import { contains, isSpace } from '../text/span.ts';
import type { Tree, TreeNode } from './tree.ts';
import { childrenOf } from './tree-node.ts';

/**
 * The node for a place in a document: the innermost item or criterion there; else the node of the file, if it has one.
 * White space belongs to what stands before it, so that who writes at the end of an item is still in it.
 */
export function locate(tree: Tree, document: Document, offset: number): TreeNode | undefined {
  let end = offset;
  while (end > 0 && isSpace(document.text.charCodeAt(end - 1))) end--;
  const at = { start: end, end };
  const found = tree.byUri.get(document.uri)?.findLast(({ item }) => item && contains(item, at));
  if (!found) return tree.byId.get(document.uri);
  return childrenOf(found).find(({ criterion }) => criterion && contains(criterion, at)) ?? found;
}

/** A node and all above it, from the root down. */
export function wayTo(node: TreeNode): TreeNode[] {
  const way = [node];
  for (let above = node.parent; above; above = above.parent) way.unshift(above);
  return way;
}
