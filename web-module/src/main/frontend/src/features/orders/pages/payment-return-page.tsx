import { Button, Loader, Stack, Text } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { till } from '@/lib/texts/till';
import { errorText } from '@/ui/error-text';
import { usePageTitle } from '@/ui/page-title';
import { StatePanel } from '@/ui/state-panel';
import { useCheckedPayment } from '../api/payment';

/** Where the page of a provider sends its payer back to: the provider is asked how it went, whatever the address says. */
export function PaymentReturnPage() {
  usePageTitle(till.payment.returnTitle);
  const [params] = useSearchParams();
  const id = Number(params.get('payment') ?? Number.NaN);
  const orderId = Number(params.get('order') ?? Number.NaN);
  const isPayment = Number.isInteger(id) && id > 0;
  const query = useCheckedPayment(isPayment ? id : undefined);
  const go = useNavigate();
  const checked = query.data;

  useEffect(() => {
    if (checked) {
      void go(`/shop/orders/${checked.id}`, { replace: true, state: { placed: true } });
    } else if (!isPayment && Number.isInteger(orderId)) {
      void go(`/shop/orders/${orderId}`, { replace: true });
    }
  }, [checked, go, isPayment, orderId]);

  if (!isPayment && !Number.isInteger(orderId)) {
    return (
      <Panel title={till.payment.incompleteTitle} text={till.payment.incompleteText}>
        <ToOrders />
      </Panel>
    );
  }
  if (query.isError) {
    return (
      <Panel
        title={till.payment.failed}
        text={`${errorText(query.error)} ${till.payment.failedText}`}
      >
        <ToOrders />
      </Panel>
    );
  }
  return (
    <Stack align="center" py={80} role="status">
      <Loader />
      <Text component="h1">{till.payment.asking}</Text>
    </Stack>
  );
}

interface PanelProps {
  title: string;
  text: string;
  children: React.ReactNode;
}

function Panel({ title, text, children }: PanelProps) {
  return (
    <StatePanel order={1} icon={IconLinkOff} title={title} text={text}>
      {children}
    </StatePanel>
  );
}

function ToOrders() {
  return (
    <Button component={Link} to="/shop/orders" mt="xs">
      {till.payment.toOrders}
    </Button>
  );
}
