import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileInvoice, IconRepeat } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { OrderStatus, OrderView } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { tellDone, tellFailed, tellRefused } from '@/ui/feedback';
import { useChangeOrder, useReorder } from '../api/change-order';
import { invoiceOf } from '../api/order';

const UNPAID: OrderStatus[] = ['PENDING_PAYMENT', 'PAYMENT_FAILED'];

interface Props {
  order: OrderView;
  /** What other areas offer. */
  children: ReactNode;
}

/** What the customer may do with it. */
export function OrderActions({ order, children }: Props) {
  const { id, number, status, canCancel } = order;
  const isPaid = !UNPAID.includes(status) && order.payment !== undefined;
  return (
    <Group gap="xs">
      <ReorderButton id={id} />
      {isPaid && (
        <Button
          component="a"
          href={invoiceOf(id)}
          download
          variant="default"
          leftSection={<IconFileInvoice size={18} stroke={1.6} aria-hidden />}
        >
          {till.order.invoice}
        </Button>
      )}
      {children}
      {canCancel && <CancelButton id={id} number={number} />}
    </Group>
  );
}

function ReorderButton({ id }: { id: number }) {
  const reorder = useReorder(id);
  const go = useNavigate();
  return (
    <Button
      variant="default"
      loading={reorder.isPending}
      leftSection={<IconRepeat size={18} stroke={1.6} aria-hidden />}
      onClick={() =>
        reorder.mutate(undefined, {
          onSuccess: ({ lines }) => {
            if (lines.length === 0) {
              tellRefused(till.order.actionFailed, till.order.reorderNone);
              return;
            }
            tellDone(till.order.reordered);
            void go('/shop/cart');
          },
          onError: (error) => tellFailed(till.order.actionFailed, error),
        })
      }
    >
      {till.order.reorder}
    </Button>
  );
}

function CancelButton({ id, number }: { id: number; number: string }) {
  const [asking, dialog] = useDisclosure(false);
  const change = useChangeOrder(id);
  return (
    <>
      <Button variant="subtle" color="red" c="var(--c-danger)" onClick={dialog.open}>
        {till.order.cancel}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={till.order.cancelTitle(number)}
        text={till.order.cancelText}
        action={till.order.cancel}
        busy={change.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          change.mutate(
            { kind: 'cancel' },
            {
              onSuccess: () => tellDone(till.order.cancelled),
              onError: (error) => tellFailed(till.order.actionFailed, error),
              onSettled: dialog.close,
            },
          )
        }
      />
    </>
  );
}
