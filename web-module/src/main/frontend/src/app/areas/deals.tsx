import { DealPage } from '@/features/deals/pages/deal-page';
import { DealsPage } from '@/features/deals/pages/deals-page';
import { usePreferences } from '@/features/preferences/api/preferences';

/** Deals opens with the city that the user prefers. */
export function DealsRoute() {
  const preferences = usePreferences();
  return <DealsPage preferredCity={preferences.data?.city} ready={!preferences.isPending} />;
}

export const DealRoute = DealPage;
