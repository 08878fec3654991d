import { language, type Language } from './language';
import { tillEn } from './till-en';

const catalogues: Record<Language, typeof tillEn> = { en: tillEn };

/** The texts of checkout, payment and orders: loaded with their pages, which few visits begin on. */
export const till = catalogues[language];
