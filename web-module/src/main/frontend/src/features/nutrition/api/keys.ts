/** Whatever a meal changes begins with this. */
export const nutritionKey = ['nutrition'] as const;

export const mealsKey = (day: string) => [...nutritionKey, 'meals', day] as const;
export const dailyKey = (day: string) => [...nutritionKey, 'daily', day] as const;
export const goalsKey = [...nutritionKey, 'goals'] as const;
export const summariesKey = [...nutritionKey, 'summaries'] as const;
export const aliasesKey = [...nutritionKey, 'aliases'] as const;
export const foodsKey = ['foods'] as const;
export const recipesKey = [...foodsKey, 'recipes'] as const;
