import { Paper, Text, Title } from '@mantine/core';
import type { DailyView, ProductFood } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { useDaily } from '../api/daily';
import { useProductFood } from '../api/product-food';
import { formatAmount, formatQuantity, nameOf, type GoalNutrient } from '../model/nutrients';
import { useToday } from '../model/use-today';
import classes from './product-in-goals.module.css';

const shown: readonly GoalNutrient[] = ['energyKcal', 'proteinG', 'carbohydrateG', 'fatG'];

/** What one piece of a product would leave of today's goals. Nothing where the product is no food. */
export function ProductInGoals({ productId }: { productId: number }) {
  const food = useProductFood(productId);
  return food.data ? <Left food={food.data} /> : null;
}

function Left({ food }: { food: ProductFood }) {
  const { data: daily } = useDaily(useToday());
  // Without goals there is nothing to leave.
  if (daily?.goals.energyKcal === undefined) return null;
  return (
    <Paper component="section" p="md" aria-labelledby="in-goals">
      <Title order={2} size="h3" id="in-goals">
        {nutrition.product.title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {nutrition.product.portion(formatQuantity(food.grams))}
      </Text>
      <dl className={`${classes['list'] ?? ''} tabular`}>
        {shown.map((nutrient) => (
          <Row key={nutrient} nutrient={nutrient} food={food} daily={daily} />
        ))}
      </dl>
    </Paper>
  );
}

interface RowProps {
  nutrient: GoalNutrient;
  food: ProductFood;
  daily: DailyView;
}

function Row({ nutrient, food, daily }: RowProps) {
  const takes = food.perPiece[nutrient];
  const left = daily.left[nutrient];
  const goal = daily.goals[nutrient];
  if (takes === undefined || left === undefined || goal === undefined) return null;
  const rest = left - takes;
  const eaten = Math.min(1, Math.max(0, (goal - left) / goal));
  const share = Math.min(1 - eaten, takes / goal);
  return (
    <div>
      <dt>{nameOf(nutrient)}</dt>
      <dd>
        {formatAmount(nutrient, takes)},{' '}
        <span data-over={rest < 0 || undefined}>
          {rest < 0
            ? nutrition.product.exceeds(formatAmount(nutrient, -rest))
            : nutrition.product.leaves(formatAmount(nutrient, rest))}
        </span>
      </dd>
      <span className={classes['bar']} aria-hidden>
        <span style={{ width: `${eaten * 100}%` }} data-eaten />
        <span style={{ width: `${share * 100}%` }} data-over={rest < 0 || undefined} />
      </span>
    </div>
  );
}
