import { Button, Group, NumberInput, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { FoodView, ProductFood } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useFood } from '../api/foods';
import { useProductFood, useSetProductFood } from '../api/product-food';
import { FoodPicker } from './food-picker';

/** For who sells it: which food a product is, so that customers see what it leaves of their day. */
export function ProductFoodForm({ productId }: { productId: number }) {
  const known = useProductFood(productId);
  const food = useFood(known.data?.foodId);
  const isReady = known.data === null || food.data !== undefined;
  if (!isReady) return null;
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="product-food">
      <Title order={2} size="h3" id="product-food">
        {nutrition.selling.title}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {nutrition.selling.text}
      </Text>
      <Fields
        key={known.data?.foodId ?? 'none'}
        productId={productId}
        kept={known.data ?? undefined}
        keptFood={food.data}
      />
    </Paper>
  );
}

interface Props {
  productId: number;
  kept: ProductFood | undefined;
  keptFood: FoodView | undefined;
}

function Fields({ productId, kept, keptFood }: Props) {
  const set = useSetProductFood(productId);
  const [picked, setPicked] = useState<FoodView>();
  const [grams, setGrams] = useState<number | string>(kept?.grams ?? '');
  const [tried, setTried] = useState(false);
  const food = picked ?? keptFood;
  const isPositive = typeof grams === 'number' && grams > 0;

  function send(body: { foodId?: number; grams?: number }) {
    set.mutate(body, {
      onSuccess: () => tellDone(nutrition.selling.saved),
      onError: (error) => tellFailed(nutrition.own.saveFailed, error),
    });
  }

  function submit() {
    setTried(true);
    if (food && isPositive) send({ foodId: food.id, grams });
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <FoodPicker
          label={nutrition.item.food}
          initial={keptFood?.name ?? ''}
          fault={tried && !food ? nutrition.item.noFood : undefined}
          onPick={setPicked}
        />
        <NumberInput
          label={nutrition.selling.grams}
          value={grams}
          min={0}
          decimalScale={1}
          hideControls
          inputMode="decimal"
          error={tried && !isPositive ? nutrition.item.quantityFault : undefined}
          onChange={setGrams}
        />
        <Group justify="flex-end">
          {kept && (
            <Button variant="default" disabled={set.isPending} onClick={() => send({})}>
              {nutrition.selling.none}
            </Button>
          )}
          <Button type="submit" loading={set.isPending}>
            {nutrition.selling.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
