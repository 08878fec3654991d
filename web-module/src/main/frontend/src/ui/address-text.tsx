import type { Address } from '@/lib/api/types';
import { useCheckoutOptions } from '@/lib/shop/checkout-options';
import classes from './address-text.module.css';

/** An address as it stands on a parcel. */
export function AddressText({ address }: { address: Address }) {
  const { fullName, line1, line2, city, province, postalCode, country } = address;
  const countries = useCheckoutOptions().data?.countries ?? [];
  const named = countries.find(({ code }) => code === country)?.name ?? country;
  return (
    <address className={classes['address']}>
      <span>{fullName}</span>
      <span>{line1}</span>
      {line2 !== undefined && <span>{line2}</span>}
      <span>{[city, province, postalCode].filter((part) => part !== '').join(' ')}</span>
      <span>{named}</span>
    </address>
  );
}
