import type { MealType } from '@/lib/api/types';

export const mealTypes: readonly MealType[] = ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK'];

/** When a meal was eaten whose time nobody told, on another day than today. */
const USUAL_TIME: Record<MealType, string> = {
  BREAKFAST: '08:00',
  LUNCH: '12:30',
  DINNER: '18:30',
  SNACK: '15:30',
};

export function usualTime(type: MealType): string {
  return USUAL_TIME[type];
}

/** What is eaten at this time of the day, such as `12:30`. */
export function mealTypeAt(time: string): MealType {
  if (time >= '04:00' && time < '10:30') return 'BREAKFAST';
  if (time >= '11:00' && time < '14:30') return 'LUNCH';
  return time >= '17:00' && time < '21:30' ? 'DINNER' : 'SNACK';
}
