import { createContext, useContext, type ComponentType } from 'react';
import type { ProductView } from '@/lib/api/types';

interface Buying {
  /** At the foot of a product's card. */
  CardAction?: ComponentType<{ product: ProductView }>;
  /** On a product's own page. */
  PageAction?: ComponentType<{ product: ProductView }>;
}

/** What buys a product belongs to another feature: the page that composes them gives it. */
export const BuyingContext = createContext<Buying>({});

export function useBuying(): Buying {
  return useContext(BuyingContext);
}
