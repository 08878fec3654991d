/** A language is added here and by its catalogues. The first is used where none fits. */
const languages = ['en'] as const;

export type Language = (typeof languages)[number];

const wanted = navigator.languages.find((tag) => spoken(tag) !== undefined);

export const language: Language = spoken(wanted ?? '') ?? languages[0];

/** How dates and numbers are written: as the reader's browser asks, within the language of the texts. */
export const locale = wanted?.includes('-') ? wanted : `${language}-CA`;

function spoken(tag: string): Language | undefined {
  return languages.find((known) => known === tag.split('-')[0]);
}
