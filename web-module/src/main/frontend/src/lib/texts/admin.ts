import { adminEn } from './admin-en';
import { language, type Language } from './language';

const catalogues: Record<Language, typeof adminEn> = { en: adminEn };

/** The texts of the administration: loaded with its pages. */
export const admin = catalogues[language];
