import { Button, NativeSelect, Paper, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FoodView, MealType } from '@/lib/api/types';
import { timeAt } from '@/lib/format/day';
import { useUser } from '@/lib/session/user';
import { nutrition } from '@/lib/texts/nutrition';
import { tellFailed, tellWithAction } from '@/ui/feedback';
import { gramsOf, unitsOf } from '../model/grams';
import { mealTypeAt, mealTypes } from '../model/meal-type';
import { itemName } from '../model/shown-meals';
import { useDiary } from '../model/use-diary';
import { AmountFields, type Amount } from './amount-fields';

/** Puts so much of a food into today's diary. */
export function AddFoodForm({ food }: { food: FoodView }) {
  const { timeZone } = useUser();
  const { add } = useDiary();
  const go = useNavigate();
  const units = unitsOf(food, nutrition.item.unitGrams);
  const first = units[0]?.value ?? 'g';
  const [amount, setAmount] = useState<Amount>({ quantity: first === 'g' ? 100 : 1, unit: first });
  const [type, setType] = useState<MealType>(() => mealTypeAt(timeAt(Date.now(), timeZone)));
  const [tried, setTried] = useState(false);
  const quantity = Number(amount.quantity);

  function submit() {
    setTried(true);
    if (!(quantity > 0)) return;
    const grams = gramsOf(units, amount.unit, quantity);
    const item = { name: itemName(food.name), foodId: food.id, quantity, unit: amount.unit };
    add({
      description: food.name,
      eatenAt: new Date().toISOString(),
      mealType: type,
      items: [{ ...item, ...(grams !== undefined && { grams }) }],
    }).then(
      () =>
        tellWithAction(nutrition.food.added, nutrition.food.toDiary, () => void go('/nutrition')),
      (error: unknown) => tellFailed(nutrition.refused.failed, error),
    );
  }

  return (
    <Paper component="section" p="md" aria-labelledby="add-food">
      <Title order={2} size="h3" id="add-food" mb="sm">
        {nutrition.food.addTitle}
      </Title>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <AmountFields
            food={food}
            amount={amount}
            fault={tried && !(quantity > 0) ? nutrition.item.quantityFault : undefined}
            onChange={setAmount}
          />
          <NativeSelect
            label={nutrition.diary.type}
            value={type}
            data={mealTypes.map((value) => ({ value, label: nutrition.mealTypes[value] }))}
            onChange={(event) => setType(event.currentTarget.value as MealType)}
          />
          <Button type="submit" leftSection={<IconPlus size={18} aria-hidden />}>
            {nutrition.diary.add}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}
