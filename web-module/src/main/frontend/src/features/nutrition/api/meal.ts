import { api } from '@/lib/api/client';
import type { MealView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';

/** A meal as the server has it now. */
export function fetchMeal(id: number): Promise<MealView> {
  return dataOf(api.GET('/api/v1/meals/{id}', { params: { path: { id } } }));
}
