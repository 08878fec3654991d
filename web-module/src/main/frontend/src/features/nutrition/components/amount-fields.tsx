import { Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import type { FoodView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { gramsOf, unitsOf } from '../model/grams';
import { formatAmount, formatQuantity, ofGrams } from '../model/nutrients';

const MOST = 10_000;

export interface Amount {
  quantity: number | string;
  unit: string;
}

interface Props {
  food: FoodView | undefined;
  amount: Amount;
  /** A unit that was told and is none of the food's own. */
  told?: string | undefined;
  onChange: (amount: Amount) => void;
  fault?: string | undefined;
}

/** How much of a food, in its own portions or in grams, and what that comes to. */
export function AmountFields({ food, amount, told, onChange, fault }: Props) {
  const units = unitsOf(food, nutrition.item.unitGrams);
  const isStrange = told !== undefined && !units.some(({ value }) => value === told);
  const choices = isStrange ? [{ value: told, label: told }, ...units] : units;
  const grams =
    typeof amount.quantity === 'number' ? gramsOf(units, amount.unit, amount.quantity) : undefined;
  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <NumberInput
          label={nutrition.item.quantity}
          value={amount.quantity}
          min={0}
          max={MOST}
          decimalScale={2}
          hideControls
          inputMode="decimal"
          error={fault}
          w="8rem"
          onChange={(quantity) => onChange({ ...amount, quantity })}
        />
        <NativeSelect
          label={nutrition.item.unit}
          value={amount.unit}
          data={choices.map(({ value, label }) => ({ value, label }))}
          flex={1}
          onChange={(event) => onChange({ ...amount, unit: event.currentTarget.value })}
        />
      </Group>
      {food && grams !== undefined && (
        <Text size="sm" c="dimmed" className="tabular" role="status">
          {nutrition.item.preview} {nutrition.diary.grams(formatQuantity(grams))} ·{' '}
          {formatAmount('energyKcal', ofGrams(food.per100g, grams).energyKcal)}
        </Text>
      )}
    </>
  );
}
