import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FoodView, MealItemView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { nutrition } from '@/lib/texts/nutrition';
import { tellFailed } from '@/ui/feedback';
import { useFood } from '../api/foods';
import { gramsOf, unitsOf } from '../model/grams';
import { itemName, wantedOf, type ShownMeal, type WantedItem } from '../model/shown-meals';
import { useDiary } from '../model/use-diary';
import { AmountFields, type Amount } from './amount-fields';
import { FoodPicker } from './food-picker';

interface Props {
  meal: ShownMeal;
  /** Undefined to add one. */
  item: MealItemView | undefined;
  onClose: () => void;
}

/** Which food it is, and how much of it. */
export function ItemDialog({ meal, item, onClose }: Props) {
  const { change } = useDiary();
  const known = useFood(item?.foodId);
  const [picked, setPicked] = useState<FoodView>();
  const [chosen, setAmount] = useState<Amount>();
  const [tried, setTried] = useState(false);
  const food = picked ?? known.data;
  const amount = chosen ?? amountOf(item);
  const foodId = picked?.id ?? item?.foodId;
  const isPositive = typeof amount.quantity === 'number' && amount.quantity > 0;

  function keep(items: WantedItem[]) {
    change(meal, { items }).then(onClose, (error: unknown) =>
      tellFailed(nutrition.refused.failed, error),
    );
  }

  function save() {
    setTried(true);
    if (foodId === undefined || !isPositive) return;
    const grams = gramsOf(
      unitsOf(food, nutrition.item.unitGrams),
      amount.unit,
      Number(amount.quantity),
    );
    const wanted: WantedItem = {
      ...(item && item.id > 0 && { id: item.id }),
      // The words stay as they were said: they are what is learnt.
      name: item?.name ?? itemName(food?.name ?? ''),
      foodId,
      quantity: Number(amount.quantity),
      unit: amount.unit,
      ...(grams !== undefined && { grams }),
    };
    const others = meal.items.map((other) => (other.id === item?.id ? wanted : wantedOf(other)));
    keep(item ? others : [...others, wanted]);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={titleOf(item)}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <FoodPicker
            label={nutrition.item.food}
            initial={item?.foodName ?? item?.name ?? ''}
            fault={tried && foodId === undefined ? nutrition.item.noFood : undefined}
            focused={item?.resolved !== true}
            onPick={(next) => {
              setPicked(next);
              setAmount(fitting(next, amount));
            }}
          />
          <AmountFields
            food={food}
            amount={amount}
            told={item?.unit}
            fault={tried && !isPositive ? nutrition.item.quantityFault : undefined}
            onChange={setAmount}
          />
          {item && (
            <Text size="sm" c="dimmed">
              {nutrition.item.learn}
            </Text>
          )}
          <Group justify="flex-end">
            {item && (
              <Button
                variant="subtle"
                color="red"
                c="var(--c-danger)"
                mr="auto"
                onClick={() => keep(meal.items.filter(({ id }) => id !== item.id).map(wantedOf))}
              >
                {nutrition.item.remove}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit">{item ? nutrition.item.save : nutrition.item.add}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function titleOf(item: MealItemView | undefined): string {
  if (!item) return nutrition.item.addTitle;
  return item.resolved ? nutrition.item.changeTitle : nutrition.item.chooseTitle(item.name);
}

function amountOf(item: MealItemView | undefined): Amount {
  if (!item) return { quantity: 100, unit: 'g' };
  return { quantity: item.quantity, unit: item.unit ?? (item.grams === undefined ? 'piece' : 'g') };
}

/** The unit stays where the new food has it too. */
function fitting(food: FoodView, amount: Amount): Amount {
  const units = unitsOf(food, nutrition.item.unitGrams);
  if (units.some(({ value }) => value === amount.unit)) return amount;
  const first = units[0];
  return first && first.value !== 'g'
    ? { ...amount, unit: first.value }
    : { quantity: 100, unit: 'g' };
}
