import { language, type Language } from './language';
import { storefrontEn } from './storefront-en';

const catalogues: Record<Language, typeof storefrontEn> = { en: storefrontEn };

/** The texts of the shop as customers see it: loaded with its pages. */
export const storefront = catalogues[language];
