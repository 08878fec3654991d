import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { FeedOverview } from '@/lib/api/types';
import { feedSyncsKey } from '../api/feed-syncs';

/** Has the history asked for again when a sync begins, ends or is decided on, whoever did it. */
export function useFreshHistory(overview: FeedOverview | undefined): void {
  const queries = useQueryClient();
  const seen = useRef<string>(undefined);
  const now = overview && `${overview.latest?.id ?? 0} ${overview.latest?.state ?? ''}`;
  useEffect(() => {
    if (seen.current !== undefined && now !== seen.current) {
      void queries.invalidateQueries({ queryKey: feedSyncsKey });
    }
    seen.current = now;
  }, [now, queries]);
}
