import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { ProductView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { selling } from '@/lib/texts/selling';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { UnsavedGuard } from '@/ui/unsaved-guard';
import type { Draft } from '../model/draft';
import { isStale, useProductForm } from '../model/use-product-form';
import { AttributeFields } from './attribute-fields';
import { BasicFields } from './basic-fields';
import classes from './product-form.module.css';

interface Props {
  initial: Draft;
  save: Parameters<typeof useProductForm>[1] & { isPending: boolean };
  action: string;
  onSaved: (product: ProductView) => void;
  /** Reads the product again, where somebody else changed it. */
  onReload?: () => void;
}

/** What a seller says of a product. Nothing holds until it is saved. */
export function ProductForm({ initial, save, action, onSaved, onReload }: Props) {
  const { form, fault, submit } = useProductForm(initial, save);
  const dirty = form.isDirty();
  return (
    <form noValidate onSubmit={submit(onSaved)}>
      <UnsavedGuard dirty={dirty && !save.isPending} />
      <Stack gap="lg">
        <FormError>
          {fault && (isStale(fault) ? <Stale onReload={onReload} /> : errorText(fault))}
        </FormError>
        <Paper p={{ base: 'md', sm: 'lg' }}>
          <BasicFields form={form} />
        </Paper>
        <Paper p={{ base: 'md', sm: 'lg' }}>
          <AttributeFields form={form} />
        </Paper>
        <div className={classes['bar']} data-raised={dirty || undefined}>
          <Text size="sm" role="status">
            {dirty ? texts.unsaved.notice : ''}
          </Text>
          <Group gap="xs">
            {dirty && (
              <Button variant="default" disabled={save.isPending} onClick={form.reset}>
                {texts.unsaved.discard}
              </Button>
            )}
            <Button type="submit" loading={save.isPending}>
              {action}
            </Button>
          </Group>
        </div>
      </Stack>
    </form>
  );
}

function Stale({ onReload }: { onReload: (() => void) | undefined }) {
  return (
    <>
      {selling.products.stale}{' '}
      {onReload && (
        <Anchor component="button" type="button" onClick={onReload}>
          {selling.products.reload}
        </Anchor>
      )}
    </>
  );
}
