import { Alert, Loader } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { PaymentView } from '@/lib/api/types';
import { till } from '@/lib/texts/till';
import { useCheckPayment } from '../api/payment';
import type { Arrival } from '../model/arrival';

/** Where the page of a provider sends its payer back to, it says so in the address: then the provider is asked. */
export function ReturnedNotice({ payment: { id, provider } }: { payment: PaymentView }) {
  const [params, setParams] = useSearchParams();
  const isBack = params.has('payment');
  const { mutateAsync } = useCheckPayment(id);

  const ask = useEffectEvent(async () => {
    const back = params.get('payment') === 'cancelled' ? 'cancelled' : 'returned';
    const unasked = await mutateAsync().then(
      () => false,
      () => true,
    );
    const state: Arrival = { placed: true, back, unasked };
    setParams({}, { replace: true, state });
  });

  useEffect(() => {
    if (isBack) void ask();
  }, [isBack]);

  if (!isBack) return null;
  return (
    <Alert color="gray" role="status" icon={<Loader size={18} aria-hidden />}>
      {till.payment.asking(till.payment.whom[provider])}
    </Alert>
  );
}
