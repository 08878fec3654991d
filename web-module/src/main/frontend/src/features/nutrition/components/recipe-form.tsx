import { Button, Group, NumberInput, Paper, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { fieldFaults } from '@/lib/api/field-faults';
import type { RecipeView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { nutrition } from '@/lib/texts/nutrition';
import { tellDone, tellFailed } from '@/ui/feedback';
import { UnsavedGuard } from '@/ui/unsaved-guard';
import { useSaveRecipe } from '../api/recipes';
import {
  recipeBodyOf,
  recipeDraftOf,
  recipeFaultsOf,
  withIngredient,
  type RecipeDraft,
} from '../model/recipe-draft';
import { OWN_PATH } from './back-link';
import classes from './goals-form.module.css';
import { IngredientFields } from './ingredient-fields';

/** A recipe: what goes in, and into how many servings it comes. Its figures are reckoned by the server. */
export function RecipeForm({ recipe }: { recipe: RecipeView | undefined }) {
  const [draft, setDraft] = useState<RecipeDraft>();
  const [tried, setTried] = useState(false);
  const save = useSaveRecipe(recipe?.food.id);
  const go = useNavigate();
  const shown = draft ?? recipeDraftOf(recipe);
  const found = recipeFaultsOf(shown);
  const faults = tried ? { ...fieldFaults(save.error, ['name', 'servings']), ...found } : {};
  const change = (changes: Partial<RecipeDraft>) => setDraft({ ...shown, ...changes });

  function submit() {
    setTried(true);
    if (Object.keys(found).length > 0) return;
    save.mutate(recipeBodyOf(shown), {
      onSuccess: ({ food }) => {
        setDraft(undefined);
        tellDone(nutrition.own.saved(food.name));
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
            <NumberInput
              label={nutrition.own.servings}
              value={shown.servings}
              min={0}
              decimalScale={1}
              hideControls
              inputMode="decimal"
              error={faults['servings']}
              onChange={(servings) => change({ servings })}
            />
            <NumberInput
              label={nutrition.own.yield}
              description={nutrition.own.yieldHint}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={shown.yieldGrams}
              min={0}
              decimalScale={0}
              hideControls
              inputMode="decimal"
              error={faults['yieldGrams']}
              onChange={(yieldGrams) => change({ yieldGrams })}
            />
          </div>
        </Paper>
        <IngredientFields
          ingredients={shown.ingredients}
          faults={faults}
          onAdd={(food) => setDraft(withIngredient(shown, food))}
          onChange={(ingredients) => change({ ingredients })}
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
