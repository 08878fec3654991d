import { locale } from '@/lib/texts';

/** The deployment's currency: the server writes it into the page. */
const currency =
  document.querySelector<HTMLMetaElement>('meta[name="commissary-currency"]')?.content ?? 'CAD';

const format = new Intl.NumberFormat(locale, {
  style: 'currency',
  currency,
  currencyDisplay: 'narrowSymbol',
});

export function formatMoney(amount: number): string {
  return format.format(amount);
}

export const currencySign =
  format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
