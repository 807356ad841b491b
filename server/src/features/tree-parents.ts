import { URI, Utils } from 'vscode-uri';
import { foldId } from '../backlog/backlog.ts';
import type { Reference } from '../model/item.ts';
import type { Branch } from './tree.ts';

/** Puts each branch into its parent: the item that it names, or else the one that it stands in. No branch ends up below itself. */
export function adopt(documents: readonly (readonly Branch[])[]): void {
  const index = indexOf(documents);
  for (const branches of documents) {
    for (const branch of branches) branch.parent = named(branch, index) ?? branches[branch.item?.within ?? -1];
  }
  const all = documents.flat();
  breakCircles(all);
  for (const branch of all) branch.parent?.children.push(branch);
}

interface Index {
  readonly byId: ReadonlyMap<string, readonly Branch[]>;
  readonly byUri: ReadonlyMap<string, readonly Branch[]>;
}

function indexOf(documents: readonly (readonly Branch[])[]): Index {
  const byId = new Map<string, Branch[]>();
  const byUri = new Map<string, readonly Branch[]>();
  for (const branches of documents) {
    byUri.set(branches[0]?.document?.uri ?? '', branches);
    for (const branch of branches) {
      if (!branch.item?.id) continue;
      const id = foldId(branch.item.id.text);
      const same = byId.get(id);
      if (same) same.push(branch);
      else byId.set(id, [branch]);
    }
  }
  return { byId, byUri };
}

/** The parent that an item names, if there is one. */
function named(branch: Branch, index: Index): Branch | undefined {
  for (const reference of branch.item?.references ?? []) {
    if (reference.kind !== 'parent') continue;
    const parent = reference.form === 'id' ? byId(branch, reference, index) : byPath(branch, reference, index);
    if (parent && parent !== branch) return parent;
  }
  return undefined;
}

/** Of several items with the id, the one whose file lies nearest. */
function byId(branch: Branch, { target }: Reference, index: Index): Branch | undefined {
  const candidates = (index.byId.get(foldId(target)) ?? []).filter((candidate) => candidate !== branch);
  const shared = (candidate: Branch): number => sharedLength(candidate.document?.uri ?? '', branch.document?.uri ?? '');
  return candidates.reduce<Branch | undefined>((best, next) => (best && shared(best) >= shared(next) ? best : next), undefined);
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** The item of a file whose head the part after `#` names; else the first. */
function byPath(branch: Branch, { target }: Reference, index: Index): Branch | undefined {
  if (!branch.document) return undefined;
  const [path = '', anchor] = target.split('#');
  const folder = Utils.dirname(URI.parse(branch.document.uri));
  const uri = path ? Utils.resolvePath(folder, decoded(path)).toString() : branch.document.uri;
  const branches = index.byUri.get(uri) ?? [];
  return (
    branches.find(({ document, item }) => item && anchor && slug(document?.text.slice(item.head.start, item.head.end) ?? '') === anchor) ??
    branches[0]
  );
}

/** Links encode spaces and letters beyond ASCII; what is no encoding stays as it is. */
const decoded = (path: string): string =>
  path.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    const bytes = encoded
      .slice(1)
      .split('%')
      .map((pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });

/** The name that GitHub and VS Code give to a heading in links. */
const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Cuts one parent in each circle, so that the whole of it hangs below one root. */
function breakCircles(branches: readonly Branch[]): void {
  const passedFrom = new Map<Branch, Branch>();
  for (const start of branches) {
    let at: Branch | undefined = start;
    for (; at && !passedFrom.has(at); at = at.parent) passedFrom.set(at, start);
    if (at && passedFrom.get(at) === start) at.parent = undefined;
  }
}
