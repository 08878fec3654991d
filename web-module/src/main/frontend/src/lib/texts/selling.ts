import { language, type Language } from './language';
import { sellingEn } from './selling-en';

const catalogues: Record<Language, typeof sellingEn> = { en: sellingEn };

/** The texts of offering products: loaded with the pages of sellers and the catalogue. */
export const selling = catalogues[language];
