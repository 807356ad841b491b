import { newStory } from '../features/new-story.ts';
import { normal } from '../files/uri.ts';
import { newStoryRequest } from '../protocol.ts';
import type { Feature } from './features.ts';
import { answer } from './guard.ts';

/** Answers with a story for the author to write. */
export const newStories: Feature = (session) => {
  answer(session.connection, newStoryRequest, {
    empty: null,
    handle: ({ folder }) => newStory(session.backlog, normal(folder).replace(/\/$/, '')),
  });
  return {};
};
