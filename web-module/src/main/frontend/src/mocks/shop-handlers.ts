import { http, HttpResponse } from 'msw';
import type { ProductView } from '@/lib/api/types';
import { failure, isEmpty, listOf, mood, ok } from './answers';
import { categoryTree, products, wishes } from './goods';
import { facetsOf, forgiving, found, highlightOf } from './shop-search';

const api = (path: string) => `*/api/v1${path}`;
const idIn = (value: unknown) => Number(value);

const orders: Record<string, (one: ProductView, other: ProductView) => number> = {
  price: (one, other) => one.price - other.price,
  '-price': (one, other) => other.price - one.price,
  newest: (one, other) => other.createdAt.localeCompare(one.createdAt),
  rating: (one, other) => (other.rating ?? 0) - (one.rating ?? 0),
};

function likeOf(productId: number): ProductView[] {
  const product = products.find(({ id }) => id === productId);
  return products.filter(
    ({ id, categoryId }) => categoryId === product?.categoryId && id !== productId,
  );
}

export const shopHandlers = [
  http.get(api('/categories'), async () => (await mood()) ?? ok(isEmpty() ? [] : categoryTree)),
  http.get(api('/products/search'), async ({ request }) => {
    const query = new URL(request.url).searchParams;
    const q = query.get('q') ?? '';
    const meant = forgiving(q);
    const rows = isEmpty()
      ? []
      : found(query, meant).toSorted(orders[query.get('sort') ?? ''] ?? (() => 0));
    return (
      (await mood()) ??
      listOf(request, rows, {
        facets: facetsOf(rows),
        highlights: rows.map((product) => highlightOf(product, meant)),
        ...(meant !== q.toLowerCase() && { didYouMean: meant }),
      })
    );
  }),
  http.get(api('/products/suggest'), ({ request }) => {
    const q = (new URL(request.url).searchParams.get('q') ?? '').toLowerCase();
    const begins = (text: string) =>
      text
        .toLowerCase()
        .split(/\s/)
        .some((word) => word.startsWith(q));
    const leaves = categoryTree.flatMap((node) => [node, ...node.children]);
    const brands = [...new Set(products.flatMap(({ brand }) => brand ?? []))];
    return ok(
      isEmpty()
        ? []
        : [
            ...leaves
              .filter(({ name }) => begins(name))
              .slice(0, 2)
              .map(({ id, name }) => ({ kind: 'category', text: name, id })),
            ...brands
              .filter(begins)
              .slice(0, 2)
              .map((text) => ({ kind: 'brand', text })),
            ...products
              .filter(({ name }) => begins(name))
              .slice(0, 4)
              .map(({ id, name }) => ({ kind: 'product', text: name, id })),
          ],
    );
  }),
  http.get(api('/products'), async ({ request }) => {
    const rows = products.filter(({ active, stock }) => active && stock > 0);
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.get(api('/products/:id'), async ({ params }) => {
    const product = products.find(({ id }) => id === idIn(params['id']));
    return (
      (await mood()) ??
      (product
        ? ok({ ...product, recommendations: likeOf(product.id) })
        : failure(404, 'PRODUCT_NOT_FOUND', 'There is no product of this id'))
    );
  }),
  http.get(
    api('/recommend/similar/:id'),
    async ({ params }) => (await mood()) ?? ok(likeOf(idIn(params['id']))),
  ),
  http.get(
    api('/recommend/for-me'),
    async () => (await mood()) ?? ok(isEmpty() ? [] : products.filter(({ id }) => id % 5 === 0)),
  ),
  http.get(api('/wishlist'), async ({ request }) => {
    const rows = wishes.flatMap((wish) => products.filter(({ id }) => id === wish));
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.put(api('/wishlist/:id'), ({ params }) => {
    wishes.unshift(idIn(params['id']));
    return HttpResponse.json({ success: true, message: 'Done' });
  }),
  http.delete(api('/wishlist/:id'), ({ params }) => {
    const place = wishes.indexOf(idIn(params['id']));
    if (place >= 0) wishes.splice(place, 1);
    return HttpResponse.json({ success: true, message: 'Done' });
  }),
];
