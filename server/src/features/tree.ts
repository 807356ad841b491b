import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import type { Finding } from '../lint/rule.ts';
import type { Criterion, Item, ItemKind } from '../model/item.ts';
import { naturalKey } from './natural-order.ts';
import { adopt } from './tree-parents.ts';

/** The backlog as a tree at one moment. */
export interface Tree {
  readonly roots: readonly TreeNode[];
  /** Without the criteria, which are made when they are asked for. */
  readonly byId: ReadonlyMap<string, TreeNode>;
  /** The items of each document, in the order of the text. */
  readonly byUri: ReadonlyMap<string, readonly TreeNode[]>;
}

/** An item in the tree, or what groups items. */
export interface TreeNode {
  /** The same as long as the item keeps its file and its id, or its title where it has no id. */
  readonly id: string;
  readonly kind: ItemKind | 'criterion' | 'file' | 'folder';
  /** Undefined for a folder. */
  readonly document?: Document;
  readonly item?: Item;
  readonly criterion?: Criterion;
  readonly folder?: Folder;
  /** What is wrong in the item and in none below it; the findings in its criteria are here too. */
  readonly findings: readonly Finding[];
  /** The number of findings in it and in all below it. */
  readonly total: number;
  readonly parent?: TreeNode;
  /** Without its criteria. */
  readonly children: readonly TreeNode[];
}

/** A folder that is open in the editor. */
export interface Folder {
  readonly uri: string;
  readonly name: string;
}

/** What the tree shows besides the items. */
export interface TreeOptions {
  /** Where there are several, the tree is grouped by them. */
  readonly folders: readonly Folder[];
  /** What is known to be wrong with a document. */
  findings(document: Document): readonly Finding[];
}

/** A node while the tree grows. */
export interface Branch extends TreeNode {
  total: number;
  parent?: Branch;
  readonly children: Branch[];
}

/** Grows the tree: each item in its parent, by reference or else by where it stands; the others in their file and folder. */
export function growTree(backlog: Backlog, options: TreeOptions): Tree {
  const documents = inFolderOrder([...backlog.documents()].filter(({ items }) => items.length > 0));
  const branches = documents.map((document) => branchesOf(document, options.findings(document)));
  adopt(branches);
  const roots = groupByFolder(largeFirst(branches.flatMap(groupByFile)), options.folders);
  const all = inOrder(roots);
  for (const branch of all.toReversed()) if (branch.parent) branch.parent.total += branch.total;
  return {
    roots,
    byId: new Map(all.map((branch) => [branch.id, branch])),
    byUri: new Map(documents.map(({ uri }, index) => [uri, branches[index] ?? []])),
  };
}

/** As folders show files. */
function inFolderOrder(documents: readonly Document[]): Document[] {
  const keyed = documents.map((document) => ({ document, key: `${naturalKey(document.uri)} ${document.uri}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ document }) => document);
}

function branchesOf(document: Document, findings: readonly Finding[]): Branch[] {
  const owned = ownedBy(document.items, findings);
  const seen = new Map<string, number>();
  return document.items.map((item, index) => {
    const name = item.id?.text || item.title?.text || String(index);
    const again = seen.get(name) ?? 0;
    seen.set(name, again + 1);
    const own = owned[index] ?? [];
    const id = `${document.uri}#${name}${again ? `~${again}` : ''}`;
    return { id, kind: item.kind, document, item, findings: own, total: own.length, children: [] };
  });
}

/** The findings by the index of the innermost item that they stand in; those in none belong to the first. Both lists are in the order of the text. */
function ownedBy(items: readonly Item[], findings: readonly Finding[]): Finding[][] {
  const owned = items.map((): Finding[] => []);
  let last = 0;
  for (const finding of findings) {
    while ((items[last + 1]?.start ?? Number.POSITIVE_INFINITY) <= finding.at.start) last++;
    let owner: number | undefined = last;
    while (owner !== undefined && (items[owner]?.end ?? 0) < finding.at.start) owner = items[owner]?.within;
    owned[owner ?? 0]?.push(finding);
  }
  return owned;
}

/** The items of a file that have no parent: under a node for the file where there are several. */
function groupByFile(branches: readonly Branch[]): Branch[] {
  const roots = branches.filter(({ parent }) => !parent);
  const document = roots[0]?.document;
  if (roots.length < 2 || !document) return roots;
  return [group({ id: document.uri, kind: 'file', document }, roots)];
}

function groupByFolder(roots: readonly Branch[], folders: readonly Folder[]): Branch[] {
  if (folders.length < 2) return [...roots];
  const deepestFirst = [...folders].sort((a, b) => b.uri.length - a.uri.length);
  const folderOf = ({ document }: Branch) => deepestFirst.find(({ uri }) => document?.uri.startsWith(uri.endsWith('/') ? uri : `${uri}/`));
  const inFolder = new Map<Folder | undefined, Branch[]>([...folders, undefined].map((folder) => [folder, []]));
  for (const root of roots) inFolder.get(folderOf(root))?.push(root);
  const groups = folders.map((folder) => group({ id: `folder ${folder.uri}`, kind: 'folder', folder }, inFolder.get(folder) ?? []));
  return [...groups, ...(inFolder.get(undefined) ?? [])];
}

/** What holds others comes before them, and a file where the largest thing in it would come. */
function largeFirst(roots: readonly Branch[]): Branch[] {
  const place = ({ kind, children }: Branch): number => {
    if (kind === 'file') return children.reduce((least, child) => Math.min(least, place(child)), large.length);
    const found = large.indexOf(kind);
    return found < 0 ? large.length : found;
  };
  return roots.toSorted((a, b) => place(a) - place(b));
}

const large: readonly TreeNode['kind'][] = ['goal', 'initiative', 'epic', 'feature'];

function group(node: Pick<Branch, 'id' | 'kind' | 'document' | 'folder'>, children: Branch[]): Branch {
  const branch: Branch = { ...node, findings: [], total: 0, children };
  for (const child of children) child.parent = branch;
  return branch;
}

/** Parents before their children. */
function inOrder(roots: readonly Branch[]): Branch[] {
  const all = [...roots];
  for (const branch of all) for (const child of branch.children) all.push(child);
  return all;
}
