import type { Country } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';

/** A row's place in words. */
export function placeOf(
  { country, province }: { country: string; province?: string },
  countries: readonly Country[],
): string {
  const known = countries.find(({ code }) => code === country);
  const name = known?.name ?? country;
  if (province === undefined || province === '') return desk.table.wholeOf(name);
  const within = known?.provinces.find(({ code }) => code === province);
  return desk.table.provinceOf(within?.name ?? province, name);
}
