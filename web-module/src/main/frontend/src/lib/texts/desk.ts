import { deskEn } from './desk-en';
import { language, type Language } from './language';

const catalogues: Record<Language, typeof deskEn> = { en: deskEn };

/** The texts of the till's administration: loaded with its pages. */
export const desk = catalogues[language];
