export { NutritionFrame } from '@/features/nutrition/components/nutrition-frame';
export { DiaryPage } from '@/features/nutrition/pages/diary-page';
