import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { fieldFaults } from '@/lib/api/field-faults';
import type { PaymentView } from '@/lib/api/types';
import { currencySign, formatMoney } from '@/lib/format/money';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { ChoiceList } from '@/ui/choice-list';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { FormError } from '@/ui/form-error';
import { useRefund } from '../api/refund';

interface Props {
  number: string;
  payment: PaymentView;
  onClose: () => void;
}

/** Asks how much is paid back, and why. */
export function RefundDialog({ number, payment, onClose }: Props) {
  const rest = Math.round((payment.amount - payment.refunded) * 100) / 100;
  const [how, setHow] = useState<'all' | 'part'>('all');
  const [amount, setAmount] = useState<number | ''>('');
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const refund = useRefund(payment.id);
  const refused = fieldFaults(refund.error, ['amount', 'reason']);
  const amountFault = how === 'part' ? faultOf(amount, rest) : undefined;
  const reasonFault = reason.trim() === '' ? desk.orders.refundReasonNeeded : undefined;
  const isElsewhere = refund.error !== null && Object.keys(refused).length === 0;

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (amountFault !== undefined || reasonFault !== undefined) return;
    const wanted = how === 'part' ? Number(amount) : rest;
    refund.mutate(
      { reason: reason.trim(), ...(how === 'part' && { amount: wanted }) },
      {
        onSuccess: () => {
          tellDone(desk.orders.refunded(formatMoney(wanted)));
          onClose();
        },
      },
    );
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={desk.orders.refundTitle(number)}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <FormError>
            {isElsewhere && `${desk.orders.refundFailed}. ${errorText(refund.error)}`}
          </FormError>
          <ChoiceList
            legend={desk.orders.refundHow}
            name="refund"
            value={how}
            choices={[
              { value: 'all', title: desk.orders.refundAll, aside: formatMoney(rest) },
              { value: 'part', title: desk.orders.refundPart },
            ]}
            onChoose={setHow}
          />
          {how === 'part' && (
            <NumberInput
              label={desk.orders.refundAmount}
              required
              min={0}
              decimalScale={2}
              hideControls
              leftSection={<span aria-hidden="true">{currencySign}</span>}
              value={amount}
              error={pressed ? (amountFault ?? refused['amount']) : undefined}
              onChange={(value) => setAmount(value === '' ? '' : Number(value))}
            />
          )}
          <TextInput
            label={desk.orders.refundReason}
            description={desk.orders.refundReasonHint}
            required
            maxLength={200}
            value={reason}
            error={pressed ? (reasonFault ?? refused['reason']) : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit" color="red" autoContrast loading={refund.isPending}>
              {desk.orders.refund}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function faultOf(amount: number | '', most: number): string | undefined {
  if (amount === '' || amount <= 0) return desk.orders.refundAmountNeeded;
  return amount > most ? desk.orders.refundTooMuch(formatMoney(most)) : undefined;
}
