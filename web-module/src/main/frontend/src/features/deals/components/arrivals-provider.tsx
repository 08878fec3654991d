import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { citiesKey } from '@/lib/reference/cities';
import { useSocketMessage } from '@/lib/socket/socket-context';
import { anyDealKey } from '../api/deal';
import { dealsKey } from '../api/deals';
import { arrivalIn, noArrivals, withArrival } from '../model/arrivals';
import { ArrivalsContext } from '../model/arrivals-context';

/** Listens for new deals on every page: the list is read again at once, and what came is remembered. */
export function ArrivalsProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [arrivals, setArrivals] = useState(noArrivals);

  useSocketMessage('new_deals', (message) => {
    const news = arrivalIn(message);
    if (!news) return;
    setArrivals((before) => withArrival(before, news.arrival, news.ids));
    void queries.invalidateQueries({ queryKey: dealsKey });
    void queries.invalidateQueries({ queryKey: citiesKey });
  });
  useSocketMessage('price_drop', () => {
    void queries.invalidateQueries({ queryKey: dealsKey });
    void queries.invalidateQueries({ queryKey: anyDealKey });
  });

  const markSeen = useCallback(() => setArrivals((before) => ({ ...before, unseen: 0 })), []);
  const dismiss = useCallback(() => setArrivals((before) => ({ ...before, byCity: [] })), []);
  const control = useMemo(() => ({ arrivals, markSeen, dismiss }), [arrivals, markSeen, dismiss]);
  return <ArrivalsContext value={control}>{children}</ArrivalsContext>;
}
