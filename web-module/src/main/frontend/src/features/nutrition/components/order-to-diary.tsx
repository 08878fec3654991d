import { Button } from '@mantine/core';
import { IconToolsKitchen2 } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { OrderView } from '@/lib/api/types';
import { timeAt } from '@/lib/format/day';
import { useUser } from '@/lib/session/user';
import { nutrition } from '@/lib/texts/nutrition';
import { tellFailed, tellWithAction } from '@/ui/feedback';
import { useProductFoods } from '../api/product-food';
import { mealTypeAt } from '../model/meal-type';
import { itemName } from '../model/shown-meals';
import { useDiary } from '../model/use-diary';

/** Puts what is food among an order's goods into today's diary. Nothing where none of them is. */
export function OrderToDiary({ order: { id, number, lines } }: { order: OrderView }) {
  const { timeZone } = useUser();
  const { add } = useDiary();
  const go = useNavigate();
  const foods = useProductFoods(lines.map(({ productId }) => productId));
  const items = lines.flatMap(({ productId, name, quantity }) => {
    const food = foods.find((one) => one.productId === productId);
    if (!food) return [];
    const grams = food.grams * quantity;
    return [{ name: itemName(name), foodId: food.foodId, quantity: grams, unit: 'g', grams }];
  });
  if (items.length === 0) return null;

  function put() {
    const now = Date.now();
    add({
      description: nutrition.order.description(number),
      eatenAt: new Date(now).toISOString(),
      mealType: mealTypeAt(timeAt(now, timeZone)),
      orderId: id,
      items,
    }).then(
      () =>
        tellWithAction(
          nutrition.order.added(items.length),
          nutrition.order.toDiary,
          () => void go('/nutrition'),
          'order-to-diary',
        ),
      (error: unknown) => tellFailed(nutrition.refused.failed, error),
    );
  }

  return (
    <Button
      variant="default"
      leftSection={<IconToolsKitchen2 size={18} stroke={1.6} aria-hidden />}
      onClick={put}
    >
      {nutrition.order.add}
    </Button>
  );
}
