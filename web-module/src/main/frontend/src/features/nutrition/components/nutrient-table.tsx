import type { GoalsView, Nutrients } from '@/lib/api/types';
import { formatPercent } from '@/lib/format/number';
import { nutrition } from '@/lib/texts/nutrition';
import { formatAmount, nameOf, nutrients, type Nutrient } from '../model/nutrients';
import classes from './day-panel.module.css';

interface Props {
  amounts: Nutrients;
  /** With them, how far each is. */
  goals?: GoalsView;
}

/** Everything that is known of something, as labels have it. */
export function NutrientTable({ amounts, goals }: Props) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{nutrition.day.nutrient}</th>
          <th scope="col">{nutrition.day.amount}</th>
          {goals && <th scope="col">{nutrition.day.goal}</th>}
        </tr>
      </thead>
      <tbody>
        {nutrients.map((nutrient) => (
          <tr key={nutrient}>
            <th scope="row">{nameOf(nutrient)}</th>
            <td className={amounts[nutrient] === undefined ? classes['unknown'] : undefined}>
              {formatAmount(nutrient, amounts[nutrient])}
            </td>
            {goals && <td>{shareOf(amounts[nutrient], goalOf(goals, nutrient))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function goalOf(goals: GoalsView, nutrient: Nutrient): number | undefined {
  return (goals as unknown as Record<string, number | undefined>)[nutrient];
}

function shareOf(amount: number | undefined, goal: number | undefined): string {
  if (amount === undefined || goal === undefined || goal <= 0) return '';
  return formatPercent(Math.round((amount / goal) * 100) / 100);
}
