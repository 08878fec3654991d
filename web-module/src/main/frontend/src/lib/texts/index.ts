import { en } from './en';
import { language, type Language } from './language';

export { locale } from './language';

/** The shape that every language's catalogue has. */
export type Texts = typeof en;

const catalogues: Record<Language, Texts> = { en };

/** All texts that people read, but for the till's: those come with its pages. */
export const texts: Texts = catalogues[language];
