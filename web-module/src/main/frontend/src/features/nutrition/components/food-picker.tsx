import { TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { FoodView } from '@/lib/api/types';
import { nutrition } from '@/lib/texts/nutrition';
import { useCombobox } from '@/ui/use-combobox';
import { useFoodSearch } from '../api/foods';
import { formatAmount } from '../model/nutrients';
import classes from './food-picker.module.css';

const SETTLE_MS = 150;
const MOST_SHOWN = 8;

interface Props {
  label: string;
  /** What stands in the field at first: the words that were meant. */
  initial?: string;
  fault?: string | undefined;
  onPick: (food: FoodView) => void;
  /** Whether a dialog begins here. */
  focused?: boolean;
}

/** Finds a food by its name as one types, by mouse or by keys alone. */
export function FoodPicker({ label, initial = '', fault, onPick, focused }: Props) {
  const [text, setText] = useState(initial);
  const [settled] = useDebouncedValue(text.trim(), SETTLE_MS);
  const { data, isSuccess } = useFoodSearch(settled, 1, MOST_SHOWN);
  const foods = text.trim() === '' ? [] : (data?.data ?? []);
  const id = useId();
  const box = useCombobox({
    count: foods.length,
    onChoose: (index) => {
      const food = foods[index];
      if (food) pick(food);
    },
    onClear: () => setText(''),
  });
  const isNone = isSuccess && settled !== '' && foods.length === 0 && settled === text.trim();

  function pick(food: FoodView) {
    setText(food.name);
    box.close();
    onPick(food);
  }

  return (
    <div className={classes['box']}>
      <TextInput
        label={label}
        placeholder={nutrition.item.foodPlaceholder}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={box.opened}
        aria-controls={id}
        aria-activedescendant={box.active < 0 ? undefined : `${id}-${box.active}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        data-autofocus={focused}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        value={text}
        error={isNone ? nutrition.item.noneFound : fault}
        onChange={(event) => {
          setText(event.currentTarget.value);
          box.open();
        }}
        onKeyDown={box.onKeyDown}
        onBlur={box.close}
      />
      <div
        id={id}
        role="listbox"
        aria-label={nutrition.item.list}
        className={classes['list']}
        hidden={!box.opened}
      >
        {foods.map((food, index) => (
          <Option
            key={food.id}
            id={`${id}-${index}`}
            food={food}
            active={index === box.active}
            onPick={() => pick(food)}
          />
        ))}
      </div>
      <VisuallyHidden role="status">
        {box.opened ? nutrition.item.results(foods.length) : ''}
      </VisuallyHidden>
    </div>
  );
}

interface OptionProps {
  id: string;
  food: FoodView;
  active: boolean;
  onPick: () => void;
}

function Option({ id, food, active, onPick }: OptionProps) {
  return (
    // The keys are the field's: focus stays there.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={classes['option']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      <span>{food.name}</span>
      <span className={`${classes['facts'] ?? ''} tabular`}>
        {[
          food.brand,
          nutrition.sources[food.source],
          formatAmount('energyKcal', food.per100g.energyKcal),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
