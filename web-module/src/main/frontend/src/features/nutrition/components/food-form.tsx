import { Button, Group, NumberInput, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldFaults } from '@/lib/api/field-faults';
import type { FoodView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { nutrition } from '@/lib/texts/nutrition';
import { tellDone, tellFailed } from '@/ui/feedback';
import { UnsavedGuard } from '@/ui/unsaved-guard';
import { useSaveFood } from '../api/save-food';
import { foodBodyOf, foodDraftOf, foodFaultsOf, type FoodDraft } from '../model/food-draft';
import { nameOf, nutrients, unitOf } from '../model/nutrients';
import { OWN_PATH } from './back-link';
import classes from './goals-form.module.css';
import { PortionFields } from './portion-fields';

/** A food of one's own: its name, what 100 g of it have, how it is portioned. */
export function FoodForm({ food }: { food: FoodView | undefined }) {
  const [draft, setDraft] = useState<FoodDraft>();
  const [tried, setTried] = useState(false);
  const save = useSaveFood(food?.id);
  const go = useNavigate();
  const shown = draft ?? foodDraftOf(food);
  const found = foodFaultsOf(shown);
  const faults = tried ? { ...fieldFaults(save.error, ['name', 'brand']), ...found } : {};
  const change = (changes: Partial<FoodDraft>) => setDraft({ ...shown, ...changes });

  function submit() {
    setTried(true);
    if (Object.keys(found).length > 0) return;
    save.mutate(foodBodyOf(shown), {
      onSuccess: ({ name }) => {
        setDraft(undefined);
        tellDone(nutrition.own.saved(name));
        void go(OWN_PATH);
      },
      onError: (error) => tellFailed(nutrition.own.saveFailed, error),
    });
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <UnsavedGuard dirty={draft !== undefined && !save.isPending && !save.isSuccess} />
      <Stack>
        <Paper p={{ base: 'md', sm: 'lg' }}>
          <div className={classes['fields']}>
            <TextInput
              label={nutrition.own.name}
              value={shown.name}
              maxLength={200}
              error={faults['name']}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            <TextInput
              label={nutrition.own.brand}
              value={shown.brand}
              maxLength={100}
              error={faults['brand']}
              onChange={(event) => change({ brand: event.currentTarget.value })}
            />
          </div>
        </Paper>
        <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="per-100">
          <Title order={2} size="h3" id="per-100">
            {nutrition.own.per100}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {nutrition.own.per100Hint}
          </Text>
          <div className={classes['fields']}>
            {nutrients.map((nutrient) => (
              <NumberInput
                key={nutrient}
                label={nameOf(nutrient)}
                rightSection={
                  <Text size="xs" c="dimmed">
                    {unitOf(nutrient)}
                  </Text>
                }
                value={shown.amounts[nutrient]}
                min={0}
                decimalScale={3}
                hideControls
                inputMode="decimal"
                error={faults[nutrient]}
                onChange={(value) => change({ amounts: { ...shown.amounts, [nutrient]: value } })}
              />
            ))}
          </div>
        </Paper>
        <PortionFields
          portions={shown.portions}
          faults={faults}
          onChange={(portions) => change({ portions })}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {texts.common.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
