import { useLocation } from 'react-router';

/** How somebody got to the page of an order; kept with the address, so that a reload says the same. */
export interface Arrival {
  /** It was placed just now. */
  placed?: boolean;
  /** From the page of a provider, where the payer says to have paid, or left without. */
  back?: 'returned' | 'cancelled';
  /** The provider could not be asked what became of it. */
  unasked?: boolean;
}

export function useArrival(): Arrival {
  return (useLocation().state as Arrival | null) ?? {};
}
