import type { Category } from '@/lib/api/types';
import { texts } from '@/lib/texts';

export const categories = Object.keys(texts.categories) as Category[];

export function isCategory(value: string): value is Category {
  return value in texts.categories;
}
