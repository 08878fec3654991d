import { Group, MultiSelect, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { InventoryLine } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { errorText } from '@/ui/error-text';
import { LinePicture } from '@/ui/line-picture';
import { useFoundProducts, useProductsOf } from '../api/products';
import type { FieldsProps } from './gift-fields';

const SETTLE_MS = 250;

/** Products, looked for by words and kept as chips. */
export function ProductsField({ form }: FieldsProps) {
  const ids = form.values.productIds;
  const [first] = useState(() => ids.map(Number));
  const [picked, setPicked] = useState<InventoryLine[]>([]);
  const [words, setWords] = useState('');
  const [settled] = useDebouncedValue(words.trim(), SETTLE_MS);
  const search = useFoundProducts(settled);
  const isBusy = settled !== words.trim() || search.isFetching;
  const found = settled === '' ? [] : (search.data ?? []);
  const known = new Map(
    [...useProductsOf(first), ...picked, ...found].map((line) => [String(line.productId), line]),
  );
  const offered = new Set(found.map(({ productId }) => String(productId)));

  return (
    <div>
      <MultiSelect
        label={desk.promotions.products}
        description={desk.promotions.productsHint}
        placeholder={ids.length === 0 ? desk.promotions.productsSearch : ''}
        searchable
        clearable
        hidePickedOptions
        selectFirstOptionOnChange
        clearButtonProps={{ 'aria-label': texts.common.clear }}
        data={[...new Set([...ids, ...offered])].map((value) => ({
          value,
          label: known.get(value)?.name ?? desk.promotions.productOf(value),
        }))}
        // The server has found them; what is chosen already is known, but not offered.
        filter={({ options }) =>
          options.filter((option) => 'value' in option && offered.has(option.value))
        }
        searchValue={words}
        onSearchChange={setWords}
        onOptionSubmit={(value) => {
          const line = known.get(value);
          if (line) setPicked((before) => [...before, line]);
        }}
        renderOption={({ option }) => <Found line={known.get(option.value)} />}
        {...form.getInputProps('productIds')}
      />
      {/* Beside the list: one without options must not be open. */}
      <Text size="xs" c="dimmed" role="status" mt={4}>
        {words.trim() !== '' && found.length === 0 && messageOf(isBusy, search.error)}
      </Text>
    </div>
  );
}

/** Why nothing is offered. */
function messageOf(isBusy: boolean, error: Error | null): string {
  if (isBusy) return desk.promotions.productsSearching;
  return error ? errorText(error) : desk.promotions.productsNone;
}

function Found({ line }: { line: InventoryLine | undefined }) {
  if (line === undefined) return null;
  return (
    <Group gap="sm" wrap="nowrap">
      <LinePicture imageUrl={line.imageUrl} />
      <div>
        <Text size="sm">{line.name}</Text>
        <Text size="xs" c="dimmed">
          {line.sku}
        </Text>
      </div>
    </Group>
  );
}
