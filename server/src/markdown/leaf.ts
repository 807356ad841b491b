import { continueFence } from './fence.ts';
import { continueHtml } from './html-block.ts';
import { continueIndentedCode } from './indented-code.ts';
import { closeParagraph } from './paragraph.ts';
import { blocksOf, type State } from './state.ts';

/** Gives the line to an open block that takes lines as they are; false where there is none or it ends here. */
export function continueVerbatim({ leaf, line }: State): boolean {
  switch (leaf?.kind) {
    case 'fence':
      return continueFence(leaf, line);
    case 'html':
      return continueHtml(leaf, line);
    case 'indented':
      return continueIndentedCode(leaf, line);
    default:
      return false;
  }
}

/** Ends the open leaf, where there is one. */
export function closeLeaf(state: State): void {
  const { leaf } = state;
  if (!leaf) return;
  state.leaf = undefined;
  if (leaf.kind === 'indented') leaf.lines.length = leaf.filled;
  if (leaf.kind === 'paragraph') closeParagraph(state, leaf);
  else blocksOf(state).push(leaf.block);
}
