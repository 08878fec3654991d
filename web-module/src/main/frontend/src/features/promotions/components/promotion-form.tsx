import { Button, Group, Paper, Stack, Switch, Text } from '@mantine/core';
import type { PromotionView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { UnsavedGuard } from '@/ui/unsaved-guard';
import type { Draft } from '../model/draft';
import { usePromotionForm } from '../model/use-promotion-form';
import { GiftFields } from './gift-fields';
import { LimitFields } from './limit-fields';
import classes from './promotion-form.module.css';

interface Props {
  initial: Draft;
  /** The one to change; a new one without. */
  id?: number;
  action: string;
  onSaved: (promotion: PromotionView) => void;
}

/** What a promotion gives, to whom and when. Nothing holds until it is saved. */
export function PromotionForm({ initial, id, action, onSaved }: Props) {
  const { form, fault, submit, isSaving } = usePromotionForm(initial, id);
  const dirty = form.isDirty();
  return (
    <form noValidate onSubmit={submit(onSaved)} className={classes['form']}>
      <UnsavedGuard dirty={dirty && !isSaving} />
      <Stack gap="lg">
        <FormError>{fault && errorText(fault)}</FormError>
        <Paper p={{ base: 'md', sm: 'lg' }}>
          <GiftFields form={form} />
        </Paper>
        <Paper p={{ base: 'md', sm: 'lg' }}>
          <LimitFields form={form} />
        </Paper>
        <Paper p={{ base: 'md', sm: 'lg' }}>
          <Stack>
            <Switch
              label={desk.promotions.combinable}
              description={desk.promotions.combinableHint}
              {...form.getInputProps('combinable', { type: 'checkbox' })}
            />
            <Switch
              label={desk.promotions.active}
              description={desk.promotions.activeHint}
              {...form.getInputProps('active', { type: 'checkbox' })}
            />
          </Stack>
        </Paper>
        <div className={classes['bar']}>
          <Text size="sm" role="status">
            {dirty ? texts.unsaved.notice : ''}
          </Text>
          <Group gap="xs">
            {dirty && (
              <Button variant="default" disabled={isSaving} onClick={form.reset}>
                {texts.unsaved.discard}
              </Button>
            )}
            <Button type="submit" loading={isSaving}>
              {action}
            </Button>
          </Group>
        </div>
      </Stack>
    </form>
  );
}
