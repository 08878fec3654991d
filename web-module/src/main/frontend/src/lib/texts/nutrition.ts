import { language, type Language } from './language';
import { nutritionEn } from './nutrition-en';

const catalogues: Record<Language, typeof nutritionEn> = { en: nutritionEn };

/** The texts of the nutrition coach: loaded with its pages. */
export const nutrition = catalogues[language];
