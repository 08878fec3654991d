import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { fieldFaults } from '@/lib/api/field-faults';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import type { Said } from '../api/change-order';

const FIELDS = ['carrier', 'trackingNumber', 'trackingUrl', 'note'] as const;

interface Props {
  title: string;
  busy: boolean;
  error: Error | null;
  onShip: (said: Said) => void;
  onClose: () => void;
}

/** Asks who carries it and under which number. */
export function ShipDialog({ title, busy, error, onShip, onClose }: Props) {
  const [said, setSaid] = useState({ carrier: '', trackingNumber: '', trackingUrl: '', note: '' });
  const faults: Partial<typeof said> = fieldFaults(error, FIELDS);
  const isElsewhere = error !== null && Object.keys(faults).length === 0;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const filled = FIELDS.filter((field) => said[field].trim() !== '');
    onShip(Object.fromEntries(filled.map((field) => [field, said[field].trim()])));
  }

  const field = (name: (typeof FIELDS)[number]) => ({
    value: said[name],
    error: faults[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setSaid((before) => ({ ...before, [name]: value }));
    },
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <FormError>{isElsewhere && errorText(error)}</FormError>
          <Text size="sm" c="dimmed">
            {desk.orders.trackingHint}
          </Text>
          <TextInput
            label={desk.orders.carrier}
            data-autofocus
            maxLength={100}
            {...field('carrier')}
          />
          <TextInput
            label={desk.orders.trackingNumber}
            maxLength={100}
            {...field('trackingNumber')}
          />
          <TextInput
            type="url"
            label={desk.orders.trackingUrl}
            maxLength={500}
            {...field('trackingUrl')}
          />
          <Textarea
            label={desk.orders.note}
            maxLength={500}
            autosize
            minRows={2}
            {...field('note')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {desk.orders.steps.SHIPPED}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
