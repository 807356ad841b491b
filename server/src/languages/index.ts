import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

/** Every language that Clearstory reads. To add one: one file, and one line here. Where two mean different things by a word, the first one wins. */
export const languages: readonly Language[] = [english, german, french, spanish, portuguese, italian, dutch, japanese, chinese];
