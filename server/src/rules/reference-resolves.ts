import { URI, Utils } from 'vscode-uri';
import type { Backlog } from '../backlog/backlog.ts';
import type { Document } from '../backlog/document.ts';
import type { Fix, Rule } from '../lint/rule.ts';
import type { Reference } from '../model/item.ts';
import { replace } from '../text/edit.ts';
import { shortened } from '../text/shorten.ts';

export const referenceResolves: Rule = {
  id: 'reference-resolves',
  summary: 'Every reference leads to an item or a file that exists.',
  severity: 'error',

  *check(document, backlog) {
    if (!backlog.whole) return;
    for (const reference of document.items.flatMap(({ references }) => references)) {
      const { target, form } = reference;
      if (form === 'local') continue;
      if (form === 'path' ? isFound(target, document, backlog) : backlog.defines(target) || !backlog.hasFamily(target)) continue;
      const shown = shortened(target, 40);
      yield {
        at: reference,
        message:
          form === 'path'
            ? `There is no file ${shown}. Correct the link, or write the file.`
            : `No item has the id ${shown}. Correct it, or write the item.`,
        fixes: form === 'id' ? nearIds(reference, document, backlog) : undefined,
      };
    }
  },
};

/** True for a file of the backlog, and for one of which the backlog cannot know: in a folder that it does not read, or meant for another program. */
function isFound(target: string, { uri }: Document, backlog: Backlog): boolean {
  const path = target.replace(/#.*$/, '').replace(/%[2-7][0-9a-f]/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  if (path.startsWith('/') || path.includes('%') || /(?:^|\/)[A-Z]+\.md$/.test(path)) return true;
  const wanted = Utils.joinPath(Utils.dirname(URI.parse(uri)), path).toString();
  return backlog.get(wanted) !== undefined || !backlog.hasFolder(wanted);
}

/** Ids that a slip of the finger away from this one exist: a digit typed twice, two digits in each other’s place, a zero too few or too many. */
function nearIds({ target, start, end }: Reference, { text }: Document, backlog: Backlog): Fix[] | undefined {
  const [, before = '', number = '', after = ''] = /^(.*?)(\d+)(\D*)$/.exec(target) ?? [];
  if (text.slice(start, end) !== target) return undefined;
  const slips = [`0${number}`, `00${number}`, number.replace(/^0+(?=\d)/, '')];
  for (let at = 1; at < number.length; at++) {
    const [left = '', right = ''] = number.slice(at - 1, at + 1);
    slips.push(number.slice(0, at - 1) + (left === right ? left : right + left) + number.slice(at + 1));
  }
  const ids = [...new Set(slips)].map((slip) => before + slip + after).filter((id) => id !== target && backlog.defines(id));
  return ids.map((id) => ({ title: `Change to ${id}`, edits: [replace({ start, end }, id)] }));
}
