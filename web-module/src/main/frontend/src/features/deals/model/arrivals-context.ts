import { createContext, useContext } from 'react';
import { noArrivals, type Arrivals } from './arrivals';

export interface ArrivalsControl {
  arrivals: Arrivals;
  /** The deals page is being looked at. */
  markSeen: () => void;
  /** The banner is no longer wanted; the cards stay marked. */
  dismiss: () => void;
}

export const ArrivalsContext = createContext<ArrivalsControl>({
  arrivals: noArrivals,
  markSeen: () => undefined,
  dismiss: () => undefined,
});

export function useArrivals(): ArrivalsControl {
  return useContext(ArrivalsContext);
}
