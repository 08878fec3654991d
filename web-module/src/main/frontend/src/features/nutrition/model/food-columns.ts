import type { FoodView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import type { Column } from '@/ui/data-table';
import { formatAmount, type Nutrient } from './nutrients';

const amount = (nutrient: Nutrient, header: string): Column<FoodView> => ({
  key: nutrient,
  header,
  numeric: true,
  cell: ({ per100g }) => formatAmount(nutrient, per100g[nutrient]),
});

/** What lists say of a food beside its name: its figures in 100 g, and where they come from. */
export const foodColumns: Column<FoodView>[] = [
  amount('energyKcal', `${nutrition.foods.energy} ${nutrition.foods.per100}`),
  amount('proteinG', nutrition.foods.protein),
  amount('carbohydrateG', nutrition.foods.carbohydrate),
  amount('fatG', nutrition.foods.fat),
  {
    key: 'source',
    header: nutrition.foods.source,
    wide: true,
    cell: ({ source }) => nutrition.sources[source],
  },
];
