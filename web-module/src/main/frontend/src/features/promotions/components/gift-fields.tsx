import { MultiSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { PromotionKind } from '@/lib/api/types';
import { currencySign } from '@/lib/format/money';
import { flattened, useCategories } from '@/lib/reference/categories';
import { desk } from '@/lib/texts/desk';
import { ChoiceList } from '@/ui/choice-list';
import type { Draft } from '../model/draft';
import { ProductsField } from './products-field';
import classes from './promotion-form.module.css';

export interface FieldsProps {
  form: UseFormReturnType<Draft>;
}

const kinds = (Object.keys(desk.promotions.kinds) as PromotionKind[]).map((value) => ({
  value,
  title: desk.promotions.kinds[value],
  text: desk.promotions.kindTexts[value],
}));

/** What it is called, what it gives, and for which goods. */
export function GiftFields({ form }: FieldsProps) {
  return (
    <Stack>
      <div className={classes['pair']}>
        <TextInput
          label={desk.promotions.name}
          description={desk.promotions.nameHint}
          required
          maxLength={100}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={desk.promotions.code}
          description={desk.promotions.codeHint}
          maxLength={50}
          autoCapitalize="characters"
          {...form.getInputProps('code')}
        />
      </div>
      <ChoiceList
        legend={desk.promotions.kind}
        name="kind"
        across
        value={form.values.kind}
        choices={kinds}
        onChoose={(kind) => form.setFieldValue('kind', kind)}
      />
      <Figures form={form} />
      <Goods form={form} />
    </Stack>
  );
}

/** Only the figures of its kind are asked for. */
function Figures({ form }: FieldsProps) {
  const percent = { min: 0, max: 100, decimalScale: 2, hideControls: true, rightSection: '%' };
  switch (form.values.kind) {
    case 'PERCENT':
      return (
        <NumberInput
          label={desk.promotions.percent}
          required
          maw={220}
          {...percent}
          {...form.getInputProps('percent')}
        />
      );
    case 'AMOUNT':
      return (
        <NumberInput
          label={desk.promotions.amount}
          required
          maw={220}
          min={0}
          decimalScale={2}
          hideControls
          leftSection={<span aria-hidden="true">{currencySign}</span>}
          {...form.getInputProps('amount')}
        />
      );
    case 'BUY_X_GET_Y':
      return (
        <div className={classes['pair']}>
          <NumberInput
            label={desk.promotions.buy}
            required
            min={1}
            max={100}
            allowDecimal={false}
            {...form.getInputProps('buyQuantity')}
          />
          <NumberInput
            label={desk.promotions.get}
            required
            min={1}
            max={100}
            allowDecimal={false}
            {...form.getInputProps('getQuantity')}
          />
          <NumberInput
            label={desk.promotions.percentOfGot}
            description={desk.promotions.percentOfGotHint}
            {...percent}
            {...form.getInputProps('percent')}
          />
        </div>
      );
    case 'FREE_SHIPPING':
      return null;
  }
}

function Goods({ form }: FieldsProps) {
  const { data: tree = [] } = useCategories();
  const choices = flattened(tree).map(({ node, above }) => ({
    value: String(node.id),
    label: [...above, node].map(({ name }) => name).join(' › '),
  }));
  return (
    <>
      <MultiSelect
        label={desk.promotions.categories}
        placeholder={form.values.categoryIds.length === 0 ? desk.promotions.categoriesSearch : ''}
        searchable
        hidePickedOptions
        data={choices}
        {...form.getInputProps('categoryIds')}
      />
      <ProductsField form={form} />
    </>
  );
}
