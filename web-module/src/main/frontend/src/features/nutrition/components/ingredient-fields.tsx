import {
  ActionIcon,
  Group,
  NativeSelect,
  NumberInput,
  Paper,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { FoodView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import type { IngredientDraft } from '../model/recipe-draft';
import { FoodPicker } from './food-picker';

interface Props {
  ingredients: readonly IngredientDraft[];
  faults: Record<string, string>;
  onAdd: (food: FoodView) => void;
  onChange: (ingredients: IngredientDraft[]) => void;
}

/** What goes into a recipe. A food that is found joins the list. */
export function IngredientFields({ ingredients, faults, onAdd, onChange }: Props) {
  // The field begins anew after each food.
  const [turn, setTurn] = useState(0);
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="ingredients">
      <Title order={2} size="h3" id="ingredients" mb="sm">
        {nutrition.own.ingredients}
      </Title>
      <Stack gap="sm">
        {ingredients.map((ingredient) => (
          <Ingredient
            key={ingredient.key}
            ingredient={ingredient}
            fault={faults[`ingredient-${ingredient.key}`]}
            onChange={(changed) =>
              onChange(ingredients.map((one) => (one.key === changed.key ? changed : one)))
            }
            onRemove={() => onChange(ingredients.filter((one) => one.key !== ingredient.key))}
          />
        ))}
        <FoodPicker
          key={turn}
          label={nutrition.own.addIngredient}
          fault={faults['ingredients']}
          onPick={(food) => {
            onAdd(food);
            setTurn(turn + 1);
          }}
        />
      </Stack>
    </Paper>
  );
}

interface IngredientProps {
  ingredient: IngredientDraft;
  fault: string | undefined;
  onChange: (ingredient: IngredientDraft) => void;
  onRemove: () => void;
}

function Ingredient({ ingredient, fault, onChange, onRemove }: IngredientProps) {
  const { name, quantity, unit, units } = ingredient;
  const choices = [...new Set([unit, ...units, 'g'])];
  return (
    <Group gap="sm" align="flex-start" wrap="wrap">
      <Text flex="1 1 12rem" pt={6}>
        {name}
      </Text>
      <NumberInput
        aria-label={nutrition.own.amountOf(name)}
        value={quantity}
        min={0}
        decimalScale={2}
        hideControls
        inputMode="decimal"
        w="6rem"
        error={fault}
        onChange={(value) => onChange({ ...ingredient, quantity: value })}
      />
      <NativeSelect
        aria-label={nutrition.own.unitOf(name)}
        value={unit}
        data={choices}
        w="9rem"
        onChange={(event) => onChange({ ...ingredient, unit: event.currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        c="dimmed"
        size="lg"
        aria-label={nutrition.own.removeIngredient(name)}
        onClick={onRemove}
      >
        <IconTrash size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
