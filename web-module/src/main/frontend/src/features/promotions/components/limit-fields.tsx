import { NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { currencySign } from '@/lib/format/money';
import { desk } from '@/lib/texts/desk';
import type { FieldsProps } from './gift-fields';
import classes from './promotion-form.module.css';

/** From which sum, when, and how often. */
export function LimitFields({ form }: FieldsProps) {
  const uses = { min: 1, max: 1_000_000, allowDecimal: false };
  return (
    <Stack>
      <div>
        <Title order={2} size="h3">
          {desk.promotions.limits}
        </Title>
        <Text size="sm" c="dimmed">
          {desk.promotions.windowHint}
        </Text>
      </div>
      <div className={classes['pair']}>
        <TextInput
          type="datetime-local"
          label={desk.promotions.starts}
          {...form.getInputProps('startsAt')}
        />
        <TextInput
          type="datetime-local"
          label={desk.promotions.ends}
          {...form.getInputProps('endsAt')}
        />
        <NumberInput
          label={desk.promotions.usesPerPerson}
          description={desk.promotions.noLimit}
          {...uses}
          {...form.getInputProps('usesPerPerson')}
        />
        <NumberInput
          label={desk.promotions.usesTotal}
          description={desk.promotions.noLimit}
          {...uses}
          {...form.getInputProps('usesTotal')}
        />
        <NumberInput
          label={desk.promotions.minimum}
          description={desk.promotions.minimumHint}
          min={0}
          decimalScale={2}
          hideControls
          leftSection={<span aria-hidden="true">{currencySign}</span>}
          {...form.getInputProps('minimumSubtotal')}
        />
      </div>
    </Stack>
  );
}
