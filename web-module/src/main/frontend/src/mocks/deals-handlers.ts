import { http } from 'msw';
import { failure, isEmpty, listOf, mood, ok } from './answers';
import { runs } from './machinery';
import { cities, deals, priceHistory, why } from './shelves';

const api = (path: string) => `*/api/v1${path}`;

export const dealsHandlers = [
  http.get(api('/deals'), async ({ request }) => {
    const q = new URL(request.url).searchParams;
    const categories = q.getAll('category');
    const rows = deals.filter(
      (deal) =>
        (q.get('city') ?? deal.city) === deal.city &&
        (categories.length === 0 || categories.includes(deal.category)) &&
        (deal.discountPercent ?? 0) >= Number(q.get('minDiscount') ?? 0) &&
        deal.discountPrice <= Number(q.get('maxPrice') ?? Infinity) &&
        (deal.distanceKm ?? 0) <= Number(q.get('maxDistanceKm') ?? Infinity) &&
        (q.get('listPrice') !== 'known' || deal.originalPrice !== undefined) &&
        Number(q.get('storeId') ?? deal.storeId) === deal.storeId &&
        deal.name.toLowerCase().includes((q.get('q') ?? '').toLowerCase()),
    );
    const orders: Record<
      string,
      (one: (typeof deals)[number], other: (typeof deals)[number]) => number
    > = {
      price: (one, other) => one.discountPrice - other.discountPrice,
      discount: (one, other) => (other.discountPercent ?? 0) - (one.discountPercent ?? 0),
      distance: (one, other) => (one.distanceKm ?? 0) - (other.distanceKm ?? 0),
    };
    rows.sort(
      orders[q.get('sort') ?? ''] ?? ((one, other) => other.postedAt.localeCompare(one.postedAt)),
    );
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.get(api('/deals/runs'), async ({ request }) => {
    const q = new URL(request.url).searchParams;
    const rows = runs.filter(
      ({ city, state }) =>
        (q.get('city') ?? city) === city && (q.get('failed') !== 'true' || state === 'FAILED'),
    );
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.post(api('/deals/poll'), () => ok({ status: 'started' }, 202)),
  http.get(api('/deals/:id'), async ({ params }) => {
    const found = deals.find(({ id }) => id === Number(params['id']));
    return (await mood()) ?? (found ? ok(found) : failure(404, 'DEAL_NOT_FOUND', 'Deal not found'));
  }),
  http.get(
    api('/deals/:id/price-history'),
    async () => (await mood()) ?? ok(isEmpty() ? [] : priceHistory),
  ),
  http.get(api('/deals/:id/why'), async () => (await mood()) ?? ok(why)),
  http.get(api('/cities'), () => ok(cities)),
  http.post(api('/cities'), async ({ request }) => {
    const city = { ...((await request.json()) as (typeof cities)[number]), activeDeals: 0 };
    cities.push(city);
    return ok(city, 201);
  }),
];
