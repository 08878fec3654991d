import type { PreferencesView } from '@/lib/api/types';

/** The same wishes, whatever the order they were made in. */
export function sameWishes(one: PreferencesView, other: PreferencesView): boolean {
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}

/** Without what is left empty, as the server wants it. */
export function tidied(draft: PreferencesView): PreferencesView {
  const { city, smsNumber, ...rest } = draft;
  const number = smsNumber?.trim() ?? '';
  return {
    ...rest,
    ...(city !== undefined && city !== '' && { city }),
    ...(number !== '' && { smsNumber: number }),
  };
}

function normal(wishes: PreferencesView) {
  const { city, maxDistanceKm, minDiscountPercent, favoriteCategories, ...rest } = tidied(wishes);
  return [
    city,
    maxDistanceKm,
    minDiscountPercent,
    [...favoriteCategories].sort(),
    rest.emailNotifications,
    rest.notifyNewDeals,
    rest.notifyPriceDrops,
    rest.dailySummaryMail,
    rest.smsNumber,
  ];
}
