import { closesRole, findClosed } from './clauses.ts';
import { findOpened, opensSlot } from './indicators.ts';
import type { StoryMarks } from './story-marks.ts';

/**
 * Finds the first story sentence in the words of one block, at offsets in that text, in any language.
 * `known` says that the block is a story's for other reasons, so that a sentence with a slot missing counts too.
 */
export function findStory(text: string, known: boolean): StoryMarks | undefined {
  const opened = findOpened(text, known);
  const closed = findClosed(text, known);
  return opened && closed ? (closed.start < opened.start ? closed : opened) : (opened ?? closed);
}

/** True where a sentence may open in the text, so that it may go on in the text after it. Cheap. */
export const opensStory = (text: string): boolean => opensSlot(text) || closesRole(text);
