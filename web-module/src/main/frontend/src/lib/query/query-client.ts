import { QueryClient } from '@tanstack/react-query';
import { ApiError, isTransient } from '@/lib/api/api-error';

const MINUTE = 60_000;

/** Answers are kept for five minutes and shown at once, while anything older than a few seconds is asked for again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        gcTime: 5 * MINUTE,
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && isTransient(error),
        retryDelay: (attempt, error) => retryWait(attempt, error),
      },
      mutations: { retry: false },
    },
  });
}

function retryWait(attempt: number, error: unknown): number {
  const asked = error instanceof ApiError ? error.retryAfterSeconds : undefined;
  return asked === undefined ? 1000 * 2 ** attempt : Math.min(asked * 1000, 30_000);
}
