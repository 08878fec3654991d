import type { CheckoutSummary } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/number';
import { till } from '@/lib/texts/till';
import classes from './order-sum.module.css';

type Sum = Pick<
  CheckoutSummary,
  'subtotal' | 'discount' | 'discounts' | 'shippingFee' | 'tax' | 'taxes' | 'total'
>;

/** How the total comes about. */
export function OrderSum({ sum }: { sum: Sum }) {
  const { subtotal, discount, discounts, shippingFee, tax, taxes, total } = sum;
  const named = discounts.filter(({ amount }) => amount > 0);
  return (
    <dl className={classes['sum']}>
      <Row name={till.sum.subtotal} amount={subtotal} />
      {named.map(({ promotionId, name, amount }) => (
        <Row key={promotionId} name={name} amount={-amount} saving />
      ))}
      {named.length === 0 && discount > 0 && (
        <Row name={till.sum.discount} amount={-discount} saving />
      )}
      <Row name={till.sum.shipping} amount={shippingFee} free={till.sum.free} />
      {taxes.map(({ name, rate, amount }) => (
        <Row
          key={`${name} ${String(rate)}`}
          name={till.sum.taxPart(name, formatPercent(rate))}
          amount={amount}
        />
      ))}
      {taxes.length === 0 && <Row name={till.sum.tax} amount={tax} />}
      <div className={classes['total']}>
        <dt>{till.sum.total}</dt>
        <dd>{formatMoney(total)}</dd>
      </div>
    </dl>
  );
}

interface RowProps {
  name: string;
  amount: number;
  saving?: boolean;
  /** What stands there where it costs nothing. */
  free?: string;
}

function Row({ name, amount, saving, free }: RowProps) {
  return (
    <div data-saving={saving ?? undefined}>
      <dt>{name}</dt>
      <dd>{amount === 0 && free !== undefined ? free : formatMoney(amount)}</dd>
    </div>
  );
}
