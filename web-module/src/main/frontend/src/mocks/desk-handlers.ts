import { http, HttpResponse } from 'msw';
import type { InventoryLine, ProductView } from '@/lib/api/types';
import { failure, isEmpty, listOf, mood, ok } from './answers';
import { ago } from './clock';
import { products } from './goods';
import { scenario } from './scenario';
import { managedSites, promotions, rules, taxes } from './till-tables';
import { ledger, thresholds } from './till-orders';

const api = (path: string) => `*/api/v1${path}`;
const LOW = 5;
const SELLER = 4;

function inStore(product: ProductView): InventoryLine {
  const { id, sku, name, imageUrl, stock, updatedAt } = product;
  const lowStockThreshold = thresholds.get(id) ?? LOW;
  return {
    productId: id,
    sku,
    name,
    ...(imageUrl !== undefined && { imageUrl }),
    stock,
    reserved: id % 3,
    lowStockThreshold,
    low: stock <= lowStockThreshold,
    updatedAt,
  };
}

interface Change {
  delta?: number;
  stock?: number;
  reason?: string;
  lowStockThreshold?: number;
}

const inventoryHandlers = [
  http.get(api('/inventory'), async ({ request }) => {
    const query = new URL(request.url).searchParams;
    const q = (query.get('q') ?? '').toLowerCase();
    const ids = query.getAll('id');
    const own = scenario() === 'seller';
    const rows = products
      .filter(({ sellerId }) => !own || sellerId === SELLER)
      .filter(({ id }) => ids.length === 0 || ids.includes(String(id)))
      .map(inStore)
      .filter(({ name, sku }) => `${name} ${sku}`.toLowerCase().includes(q))
      .filter(({ low }) => query.get('low') !== 'true' || low);
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.patch(api('/inventory/:id'), async ({ params, request }) => {
    const product = products.find(({ id }) => String(id) === params['id']);
    if (!product) return failure(404, 'PRODUCT_NOT_FOUND', 'There is no product of this id');
    const { delta, stock, reason, lowStockThreshold } = (await request.json()) as Change;
    const after = stock ?? product.stock + (delta ?? 0);
    if (after < 0) return failure(409, 'STOCK_BELOW_ZERO', 'There are not so many');
    if (after !== product.stock) {
      ledger.unshift({
        id: ledger.length + 1,
        at: ago({}),
        kind: 'ADJUSTED',
        delta: after - product.stock,
        stockAfter: after,
        ...(reason !== undefined && { reason }),
        actorName: 'Ada Marsh',
      });
    }
    product.stock = after;
    if (lowStockThreshold !== undefined) thresholds.set(product.id, lowStockThreshold);
    return ok(inStore(product));
  }),
  http.get(
    api('/inventory/:id/ledger'),
    async ({ request }) => (await mood()) ?? listOf(request, isEmpty() ? [] : ledger),
  ),
];

/** A table that administrators keep: list, add, change, delete. */
function tableHandlers(path: string, table: { id: number | string }[]) {
  const at = (params: Record<string, unknown>) =>
    table.findIndex(({ id }) => String(id) === params['id']);
  const missing = () => failure(404, 'NOT_FOUND', 'There is none of this id');
  return [
    http.get(
      api(path),
      async ({ request }) => (await mood()) ?? listOf(request, isEmpty() ? [] : table),
    ),
    http.post(api(path), async ({ request }) => {
      const row = {
        used: 0,
        ...((await request.json()) as object),
        id: 50 + table.length,
      } as never;
      table.unshift(row);
      return ok(row, 201);
    }),
    http.get(api(`${path}/:id`), async ({ params }) => {
      const row = table[at(params)];
      return (await mood()) ?? (row ? ok(row) : missing());
    }),
    http.put(api(`${path}/:id`), async ({ params, request }) => {
      const place = at(params);
      if (place < 0) return missing();
      const row = { ...table[place], ...((await request.json()) as { id: number }) };
      table.splice(place, 1, row);
      return ok(row);
    }),
    http.delete(api(`${path}/:id`), ({ params }) => {
      const place = at(params);
      if (place < 0) return missing();
      const row = table[place] as { used?: number } | undefined;
      if ((row?.used ?? 0) > 0) return failure(409, 'PROMOTION_USED', 'Orders have used it');
      table.splice(place, 1);
      return HttpResponse.json({ success: true, message: 'Done' });
    }),
  ];
}

export const deskHandlers = [
  ...inventoryHandlers,
  ...tableHandlers('/promotions', promotions),
  ...tableHandlers('/admin/shipping-rules', rules),
  ...tableHandlers('/admin/tax-rates', taxes),
  ...tableHandlers('/admin/pickup-sites', managedSites),
];
