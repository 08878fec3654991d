import type { SocketMessage } from '@/lib/socket/messages';

/** New deals of one city, as the socket told of them. */
export interface Arrival {
  city: string;
  text: string;
  count: number;
  at: string;
}

export interface Arrivals {
  /** The latest of each city, newest first. */
  byCity: Arrival[];
  /** Deals that came while this tab was open. */
  freshIds: ReadonlySet<number>;
  /** How many came since the deals page was last looked at. */
  unseen: number;
}

export const noArrivals: Arrivals = { byCity: [], freshIds: new Set(), unseen: 0 };

const MOST_FRESH = 500;

export function arrivalIn(message: SocketMessage): { arrival: Arrival; ids: number[] } | undefined {
  const { city, dealIds } = message.data;
  if (message.message === undefined || typeof city !== 'string') return undefined;
  const ids = Array.isArray(dealIds)
    ? dealIds.filter((id): id is number => typeof id === 'number')
    : [];
  const count = message.count ?? ids.length;
  const at = message.at ?? new Date().toISOString();
  return { arrival: { city, text: message.message, count, at }, ids };
}

export function withArrival(before: Arrivals, arrival: Arrival, ids: number[]): Arrivals {
  return {
    byCity: [arrival, ...before.byCity.filter(({ city }) => city !== arrival.city)],
    freshIds: new Set([...before.freshIds, ...ids].slice(-MOST_FRESH)),
    unseen: before.unseen + arrival.count,
  };
}
