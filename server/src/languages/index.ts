import { english } from './english.ts';
import type { Language } from './language.ts';

/** Every language that Clearstory reads. To add one: one file, and one line here. */
export const languages: readonly Language[] = [english];
