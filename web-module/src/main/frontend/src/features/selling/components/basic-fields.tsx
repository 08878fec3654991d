import {
  MultiSelect,
  NumberInput,
  Select,
  Stack,
  Switch,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { currencySign } from '@/lib/format/money';
import { flattened, useCategories } from '@/lib/reference/categories';
import { selling } from '@/lib/texts/selling';
import type { Draft } from '../model/draft';
import classes from './product-form.module.css';

export interface FieldsProps {
  form: UseFormReturnType<Draft>;
}

export function BasicFields({ form }: FieldsProps) {
  return (
    <Stack>
      <TextInput
        label={selling.products.name}
        required
        maxLength={200}
        {...form.getInputProps('name')}
      />
      <Textarea
        label={selling.products.description}
        autosize
        minRows={4}
        maxRows={16}
        maxLength={10_000}
        {...form.getInputProps('description')}
      />
      <div className={classes['pair']}>
        <TextInput
          label={selling.products.brand}
          maxLength={100}
          {...form.getInputProps('brand')}
        />
        <TextInput
          label={selling.products.sku}
          required
          maxLength={64}
          {...form.getInputProps('sku')}
        />
      </div>
      <div className={classes['pair']}>
        <NumberInput
          label={selling.products.price}
          required
          min={0}
          max={10_000_000}
          decimalScale={2}
          hideControls
          leftSection={<span aria-hidden="true">{currencySign}</span>}
          {...form.getInputProps('price')}
        />
        <NumberInput
          label={selling.products.stock}
          required
          min={0}
          max={1_000_000}
          allowDecimal={false}
          {...form.getInputProps('stock')}
        />
      </div>
      <Categories form={form} />
      <Switch
        label={selling.products.active}
        description={selling.products.activeHint}
        {...form.getInputProps('active', { type: 'checkbox' })}
      />
    </Stack>
  );
}

function Categories({ form }: FieldsProps) {
  const { data: tree = [] } = useCategories();
  const choices = flattened(tree).map(({ node, above }) => ({
    value: String(node.id),
    label: [...above, node].map(({ name }) => name).join(' › '),
  }));
  return (
    <>
      <Select
        label={selling.products.category}
        description={selling.products.categoryHint}
        required
        searchable
        data={choices}
        {...form.getInputProps('categoryId')}
        value={form.values.categoryId === '' ? null : form.values.categoryId}
      />
      <MultiSelect
        label={selling.products.moreCategories}
        searchable
        maxValues={9}
        data={choices.filter(({ value }) => value !== form.values.categoryId)}
        {...form.getInputProps('categoryIds')}
      />
    </>
  );
}
