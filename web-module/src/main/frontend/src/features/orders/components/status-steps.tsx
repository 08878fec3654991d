import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { OrderStatus, OrderView } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { till } from '@/lib/texts/till';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useChangeOrder, type Said } from '../api/change-order';
import { Section } from './section';
import { ShipDialog } from './ship-dialog';

const GRAVE: OrderStatus[] = ['CANCELLED', 'REFUNDED', 'PAYMENT_FAILED'];

/** The steps that an order may take now, as the server says. */
export function StatusSteps({ order: { id, number, next } }: { order: OrderView }) {
  const [asking, setAsking] = useState<OrderStatus>();
  const change = useChangeOrder(id);
  const close = () => setAsking(undefined);

  const take = (status: OrderStatus, said: Said = {}) =>
    change.mutate(
      { kind: 'status', status, said },
      {
        onSuccess: () => {
          tellDone(desk.orders.stepped(number, till.status[status]));
          close();
        },
        onError: (error) => {
          if (status !== 'SHIPPED') {
            tellFailed(desk.orders.stepFailed, error);
            close();
          }
        },
      },
    );

  function press(status: OrderStatus) {
    change.reset();
    if (status === 'SHIPPED' || GRAVE.includes(status)) setAsking(status);
    else take(status);
  }

  return (
    <Section title={desk.orders.next}>
      {next.length === 0 && (
        <Text size="sm" c="dimmed">
          {desk.orders.noNext}
        </Text>
      )}
      <Group gap="xs">
        {next.map((status) => (
          <StepButton
            key={status}
            status={status}
            busy={change.isPending && asking === undefined}
            onPress={() => press(status)}
          />
        ))}
      </Group>
      {asking === 'SHIPPED' && (
        <ShipDialog
          title={desk.orders.stepTitle(number, desk.orders.steps.SHIPPED)}
          busy={change.isPending}
          error={change.error}
          onShip={(said) => take('SHIPPED', said)}
          onClose={close}
        />
      )}
      <ConfirmDialog
        opened={asking !== undefined && asking !== 'SHIPPED'}
        title={asking ? desk.orders.stepTitle(number, desk.orders.steps[asking]) : ''}
        text={desk.orders.cancelText}
        action={asking ? desk.orders.steps[asking] : ''}
        busy={change.isPending}
        onClose={close}
        onConfirm={() => {
          if (asking) take(asking);
        }}
      />
    </Section>
  );
}

interface StepProps {
  status: OrderStatus;
  busy: boolean;
  onPress: () => void;
}

function StepButton({ status, busy, onPress }: StepProps) {
  const grave = GRAVE.includes(status);
  return (
    <Button
      loading={busy}
      onClick={onPress}
      {...(grave && { variant: 'subtle', color: 'red', c: 'var(--c-danger)' })}
    >
      {desk.orders.steps[status]}
    </Button>
  );
}
