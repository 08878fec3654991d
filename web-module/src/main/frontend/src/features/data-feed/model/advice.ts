import type { FeedOverview } from '@/lib/api/types';
import { feed } from '@/lib/texts/feed';

const advice: Record<string, string> = feed.advice;

/** What to do about a code of failure. */
export function adviceOn(errorCode: string | undefined): string {
  return advice[errorCode ?? ''] ?? feed.adviceElse;
}

/** What to do about what is wrong now: with the latest sync, or else with what this node serves. */
export function adviceNow({ status, latest }: FeedOverview): string {
  return latest?.error === status.lastError ? adviceOn(latest?.errorCode) : feed.adviceSnapshot;
}
