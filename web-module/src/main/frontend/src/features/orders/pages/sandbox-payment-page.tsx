import { Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconBuildingBank, IconLinkOff } from '@tabler/icons-react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { PaymentView } from '@/lib/api/types';
import { hasStatus } from '@/lib/api/api-error';
import { formatMoney } from '@/lib/format/money';
import { till } from '@/lib/texts/till';
import { tellFailed } from '@/ui/feedback';
import { usePageTitle } from '@/ui/page-title';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useDecideInSandbox, usePayment } from '../api/payment';
import classes from './sandbox-payment-page.module.css';

/** Stands in for the page of a bank: its payer says yes or no. */
export function SandboxPaymentPage() {
  usePageTitle(till.payment.sandboxTitle);
  const [params] = useSearchParams();
  const id = Number(params.get('payment') ?? Number.NaN);
  const query = usePayment(id);
  if (!Number.isInteger(id) || hasStatus(query.error, 404) || hasStatus(query.error, 400)) {
    return (
      <StatePanel
        order={1}
        icon={IconLinkOff}
        title={till.payment.incompleteTitle}
        text={till.payment.incompleteText}
      >
        <Button component={Link} to="/shop/orders" mt="xs">
          {till.payment.toOrders}
        </Button>
      </StatePanel>
    );
  }
  return (
    <div className={classes['page']}>
      <QueryStates
        query={query}
        skeleton={<Skeleton height={260} radius="lg" />}
        failed={till.payment.loadFailed}
      >
        {(payment) => <Bank payment={payment} />}
      </QueryStates>
    </div>
  );
}

function Bank({ payment: { id, orderId, amount, state } }: { payment: PaymentView }) {
  const decide = useDecideInSandbox(id);
  const go = useNavigate();
  const isOpen = state === 'STARTED' || state === 'PENDING';
  const say = (approve: boolean) =>
    decide.mutate(approve, {
      onSuccess: (order) =>
        void go(`/shop/orders/${order.id}`, { replace: true, state: { placed: approve } }),
      onError: (error) => tellFailed(till.payment.decideFailed, error),
    });
  return (
    <Paper p="xl">
      <Stack align="center" ta="center">
        <IconBuildingBank size={40} stroke={1.4} aria-hidden />
        <Title order={1}>{till.payment.sandboxTitle}</Title>
        <Text c="dimmed">{till.payment.sandboxText}</Text>
        <p className={classes['amount']}>{formatMoney(amount)}</p>
        {isOpen ? (
          <Group justify="center">
            <Button size="md" loading={decide.isPending} onClick={() => say(true)}>
              {till.payment.approve(formatMoney(amount))}
            </Button>
            <Button
              size="md"
              variant="default"
              disabled={decide.isPending}
              onClick={() => say(false)}
            >
              {till.payment.refuse}
            </Button>
          </Group>
        ) : (
          <>
            <Text>{till.payment.overTitle}</Text>
            <Button component={Link} to={`/shop/orders/${orderId}`}>
              {till.payment.toOrder}
            </Button>
          </>
        )}
      </Stack>
    </Paper>
  );
}
