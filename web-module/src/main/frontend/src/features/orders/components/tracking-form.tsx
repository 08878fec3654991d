import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { desk } from '@/lib/texts/desk';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { useChangeOrder } from '../api/change-order';
import { Section } from './section';

/** Says to the customer where the parcel is. */
export function TrackingForm({ id }: { id: number }) {
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState(false);
  const change = useChangeOrder(id);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setMissing(message.trim() === '');
    if (message.trim() === '') return;
    change.mutate(
      { kind: 'tracking', message: message.trim() },
      {
        onSuccess: () => {
          setMessage('');
          tellDone(desk.orders.trackingAdded);
        },
      },
    );
  }

  return (
    <Section title={desk.orders.trackingTitle}>
      <form noValidate onSubmit={submit}>
        <Group gap="xs" align="flex-start" wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={desk.orders.trackingMessage}
            placeholder={desk.orders.trackingMessage}
            maxLength={200}
            value={message}
            error={missing ? desk.orders.trackingNeeded : change.error && errorText(change.error)}
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={change.isPending}>
            {desk.orders.trackingAdd}
          </Button>
        </Group>
      </form>
    </Section>
  );
}
