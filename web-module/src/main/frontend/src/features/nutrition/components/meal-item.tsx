import type { MealItemView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { formatBare, formatQuantity } from '../model/nutrients';
import classes from './meal-card.module.css';

interface Props {
  item: MealItemView;
  onEdit: () => void;
}

/** One food of a meal: pressed, it can be changed. Where the numbers come from stands beside it. */
export function MealItem({ item, onEdit }: Props) {
  const { name, foodName, resolved, source, nutrients } = item;
  const label = resolved ? nutrition.diary.editItem(name) : nutrition.diary.chooseFood(name);
  return (
    <li>
      <button
        type="button"
        className={classes['item']}
        data-unresolved={!resolved || undefined}
        aria-label={`${label}, ${amountOf(item)}`}
        onClick={onEdit}
      >
        <span className={classes['name']}>
          {foodName ?? name}
          <span className={classes['source']}>{nutrition.sources[source] ?? source}</span>
        </span>
        <span className="tabular">
          {nutrients?.energyKcal === undefined
            ? !resolved && nutrition.diary.choose
            : nutrition.diary.kcal(formatBare('energyKcal', nutrients.energyKcal))}
        </span>
        <span className={`${classes['amount'] ?? ''} tabular`}>{amountOf(item)}</span>
      </button>
    </li>
  );
}

function amountOf({ quantity, unit, grams }: MealItemView): string {
  const count =
    unit === undefined ? formatQuantity(quantity) : `${formatQuantity(quantity)} ${unit}`;
  const isWeight = unit === 'g' || grams === undefined;
  return isWeight ? count : `${count} · ${nutrition.diary.grams(formatQuantity(grams))}`;
}
