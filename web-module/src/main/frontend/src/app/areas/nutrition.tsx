export { FoodPage } from '@/features/nutrition/pages/food-page';
export { FoodsPage } from '@/features/nutrition/pages/foods-page';
export { GoalsPage } from '@/features/nutrition/pages/goals-page';
export { NewFoodPage, OwnFoodPage } from '@/features/nutrition/pages/own-food-page';
export { OwnPage } from '@/features/nutrition/pages/own-page';
export { PrivacyPage } from '@/features/nutrition/pages/privacy-page';
export { NewRecipePage, RecipePage } from '@/features/nutrition/pages/recipe-page';
export { TaughtPage } from '@/features/nutrition/pages/taught-page';
export { TrendsPage } from '@/features/nutrition/pages/trends-page';
