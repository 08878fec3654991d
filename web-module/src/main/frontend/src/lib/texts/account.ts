import { accountEn } from './account-en';
import { language, type Language } from './language';

const catalogues: Record<Language, typeof accountEn> = { en: accountEn };

/** The texts of signing in, the account and its preferences: loaded with their pages. */
export const account = catalogues[language];
