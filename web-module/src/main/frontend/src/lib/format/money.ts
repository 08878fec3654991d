import { locale } from '@/lib/texts';

/** The deployment's currency: the server's default. */
const CURRENCY = 'CAD';

const format = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency: CURRENCY,
  currencyDisplay: 'narrowSymbol',
});

export function formatMoney(amount: number): string {
  return format.format(amount);
}

export const currencySign =
  format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? CURRENCY;
