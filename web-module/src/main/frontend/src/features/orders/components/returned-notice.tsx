import { Alert, Loader } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router';
import { till } from '@/lib/texts/till';
import { tellRefused } from '@/ui/feedback';
import { errorText } from '@/ui/error-text';
import { useCheckPayment } from '../api/payment';

/** Where the page of a provider sends its payer back to, it says so in the address: then the provider is asked. */
export function ReturnedNotice({ paymentId }: { paymentId: number }) {
  const [params, setParams] = useSearchParams();
  const isBack = params.has('payment');
  const { mutate } = useCheckPayment(paymentId);

  const ask = useEffectEvent(() =>
    mutate(undefined, {
      onError: (error) =>
        tellRefused(till.payment.failed, `${errorText(error)} ${till.payment.failedText}`),
      onSettled: () => setParams({}, { replace: true, state: { placed: true } }),
    }),
  );

  useEffect(() => {
    if (isBack) ask();
  }, [isBack]);

  if (!isBack) return null;
  return (
    <Alert color="gray" role="status" icon={<Loader size={18} aria-hidden />}>
      {till.payment.asking}
    </Alert>
  );
}
