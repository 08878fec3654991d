import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { dataOf } from '@/lib/api/unwrap';

export const citiesKey = ['cities'] as const;

export const citiesQuery = queryOptions({
  queryKey: citiesKey,
  staleTime: 60_000,
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/cities', { signal })),
});

/** The watched cities: reference data of every area. */
export function useCities() {
  return useQuery(citiesQuery);
}

/** A city's name as people write it; its short name until the cities are known. */
export function useCityName(): (name: string) => string {
  const { data } = useCities();
  return (name) =>
    data?.find((city) => city.name === name)?.displayName ??
    name.charAt(0).toUpperCase() + name.slice(1);
}
