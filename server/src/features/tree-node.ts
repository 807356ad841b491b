import type { Finding } from '../lint/rule.ts';
import type { Criterion, StatusValue } from '../model/item.ts';
import { contains, type Span } from '../text/span.ts';
import { labelOf, oneLine } from './label.ts';
import type { TreeNode } from './tree.ts';

/** The children of a node, as they are shown: its acceptance criteria first. */
export function childrenOf(node: TreeNode): TreeNode[] {
  const criteria = node.item?.criteria ?? [];
  return [...criteria.map((criterion, index) => criterionNode(node, criterion, index)), ...node.children];
}

function criterionNode(parent: TreeNode, criterion: Criterion, index: number): TreeNode {
  const findings = parent.findings.filter((finding) => startsIn(criterion, finding));
  const { document } = parent;
  return { id: `${parent.id}/${index}`, kind: 'criterion', document, criterion, findings, total: findings.length, parent, children: [] };
}

/** How a node is called. */
export function nameOfNode({ document, item, criterion, folder }: TreeNode): string {
  if (criterion) return oneLine([criterion.number, criterion.text].filter(Boolean).join(' ')) || '…';
  if (item) return labelOf(item, document?.text ?? '');
  return folder?.name ?? document?.path ?? '';
}

/** The status of an item; a criterion with a box is done or to do. */
export function statusOfNode({ item, criterion }: TreeNode): StatusValue | undefined {
  if (criterion) return criterion.checked === undefined ? undefined : criterion.checked ? 'done' : 'todo';
  return item?.status?.value;
}

/** Where a click on a node leads; undefined for a folder. */
export function spanOfNode({ document, item, criterion }: TreeNode): Span | undefined {
  return criterion ?? item?.head ?? (document && { start: 0, end: 0 });
}

/** The number of findings in the node itself, and in none that is shown below it. */
export function ownFindings({ item, findings }: TreeNode): number {
  const criteria = item?.criteria ?? [];
  return findings.filter((finding) => !criteria.some((criterion) => startsIn(criterion, finding))).length;
}

const startsIn = (span: Span, { at }: Finding): boolean => contains(span, { start: at.start, end: at.start });
