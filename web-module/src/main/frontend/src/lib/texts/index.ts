import { en } from './en';

/** The shape that every language's catalogue has. */
export type Texts = typeof en;

/** A language is added by its catalogue and one line here. The first is used where none fits. */
const catalogues: Record<string, Texts> = { en };

const wanted = navigator.languages.find((tag) => languageOf(tag) in catalogues);
const language = languageOf(wanted ?? 'en');

/** All texts that people read. */
export const texts: Texts = catalogues[language] ?? en;

/** How dates and numbers are written: as the reader's browser asks, within the language of the texts. */
export const locale = wanted?.includes('-') ? wanted : `${language}-CA`;

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
