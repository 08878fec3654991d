import { Button, CloseButton, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { selling } from '@/lib/texts/selling';
import { storefront } from '@/lib/texts/storefront';
import type { FieldsProps } from './basic-fields';
import classes from './product-form.module.css';

const MOST = 30;

/** Properties of the seller's own choosing, name and value. */
export function AttributeFields({ form }: FieldsProps) {
  const { attributes } = form.values;
  return (
    <Stack gap="sm">
      <div>
        <Title order={2} size="h3">
          {selling.products.attributes}
        </Title>
        <Text size="sm" c="dimmed">
          {selling.products.attributesHint}
        </Text>
      </div>
      {attributes.map((_, place) => (
        <div key={place} className={classes['attribute']}>
          <TextInput
            aria-label={selling.products.attributeName(place + 1)}
            placeholder={storefront.product.attribute}
            maxLength={50}
            {...form.getInputProps(`attributes.${String(place)}.name`)}
          />
          <TextInput
            aria-label={selling.products.attributeValue(place + 1)}
            placeholder={storefront.product.value}
            maxLength={200}
            {...form.getInputProps(`attributes.${String(place)}.value`)}
          />
          <CloseButton
            size="lg"
            aria-label={selling.products.removeAttribute(place + 1)}
            onClick={() => form.removeListItem('attributes', place)}
          />
        </div>
      ))}
      {form.errors['attributes'] !== undefined && (
        <Text size="sm" c="var(--c-danger)" role="alert">
          {form.errors['attributes']}
        </Text>
      )}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={attributes.length >= MOST}
        onClick={() => form.insertListItem('attributes', { name: '', value: '' })}
      >
        {selling.products.addAttribute}
      </Button>
    </Stack>
  );
}
