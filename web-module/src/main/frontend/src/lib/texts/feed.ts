import { feedEn } from './feed-en';
import { language, type Language } from './language';

const catalogues: Record<Language, typeof feedEn> = { en: feedEn };

/** The texts of the data feed: loaded with its page. */
export const feed = catalogues[language];
