import { type DocumentSymbol, DocumentSymbolRequest, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../features/outline.ts';
import { normal } from '../files/uri.ts';
import type { Lines } from '../text/lines.ts';
import { toRange } from './convert.ts';
import type { Feature } from './features.ts';
import { answer } from './guard.ts';

/** Answers with the items of a document, for the outline and the breadcrumbs. */
export const documentSymbols: Feature = (session) => {
  answer(session.connection, DocumentSymbolRequest.type, {
    empty: null,
    handle: async ({ textDocument }) => {
      const uri = normal(textDocument.uri);
      // VS Code keeps the answer until the text changes, also an answer that came before the document was there.
      await session.opened.get(uri)?.placed;
      const document = session.backlog.get(uri);
      return document ? outline(document).map((item) => toSymbol(item, document.lines)) : null;
    },
  });
  return { documentSymbolProvider: { label: 'Clearstory' } };
};

const toSymbol = (item: OutlineItem, lines: Lines): DocumentSymbol => ({
  name: item.label,
  detail: item.detail,
  kind: kinds[item.kind] ?? SymbolKind.Object,
  range: toRange(lines, item),
  selectionRange: toRange(lines, item.head),
  children: item.children.map((child) => toSymbol(child, lines)),
});

/** The protocol knows the parts of programs only; these have the icons that say most. */
const kinds: Partial<Record<OutlineItem['kind'], SymbolKind>> = {
  goal: SymbolKind.Namespace,
  initiative: SymbolKind.Namespace,
  epic: SymbolKind.Module,
  feature: SymbolKind.Package,
  story: SymbolKind.Class,
  requirement: SymbolKind.Interface,
  bug: SymbolKind.Event,
  criterion: SymbolKind.Field,
};
