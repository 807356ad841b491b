import { english } from './english.ts';
import { german } from './german.ts';
import type { Language } from './language.ts';

/** Every language that Clearstory reads. To add one: one file, and one line here. Where two mean different things by a word, the first one wins. */
export const languages: readonly Language[] = [english, german];
