// Accounts that order, each with a session of its own, and products of which there is plenty.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { crowd } from './crowd.js';
import { psql } from './database.js';
import { twoOf, writeGoods } from './goods.js';
import { call, importProducts } from './product.js';
import { base, folders } from './settings.js';

/** Where their numbers begin: other benchmarks import the first ones. */
const FIRST = 2_000_000;

const PLENTY = 1_000_000;
const PASSWORD = 'bench-buys-two-things';
const AT_ONCE = 4;
const CREATED = 201;
const ADDRESS = {
  fullName: 'Robin Newcomer', line1: '12 Long Street', city: 'Calgary', province: 'AB', postalCode: 'T2P 1J9', country: 'CA',
};

/** What the server has to be told so that many may register from one address and stay signed in. */
export const shopperSettings = {
  COMMISSARY_WEB_LIMIT_REGISTRATIONS_PER_ADDRESS: 0,
  COMMISSARY_IDENTITY_ACCESS_TOKEN_LIFETIME: 'PT2H',
};

/** Imports products of which there is plenty; answers their ids. */
export async function plentyOfProducts(admin, count) {
  const file = join(folders.work, 'goods.csv');
  await writeGoods(file, FIRST, FIRST + count);
  const done = await importProducts(admin, file);
  if (done.created !== count) {
    throw new Error(`Not imported: ${JSON.stringify(done)}`);
  }
  const ids = await psql(`
    update catalog.product set stock = ${PLENTY} where sku ~ '^BENCH-[0-9]{7}$' and substr(sku, 7)::bigint >= ${FIRST} returning id`);
  return ids.split('\n').map(Number);
}

/** Registers accounts; answers what their orders are sent with. */
export async function register(count) {
  const shoppers = [];
  let next = 0;
  const worker = async () => {
    for (let n = next++; n < count; n = next++) {
      const person = { email: `shopper-${n}@example.com`, password: PASSWORD, fullName: `Shopper ${n}` };
      const { data } = await call('POST', '/auth/register', undefined, person);
      shoppers.push({ headers: { authorization: `Bearer ${data.accessToken}`, 'content-type': 'application/json' } });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return shoppers;
}

/** Shoppers who order two of the products, one of each, sent to Alberta and paid by card. */
export const ordering = (products) =>
  crowd(
    async (shopper, send) => {
      const [first, second] = twoOf(products);
      await send(`${base}/api/v1/orders`, {
        headers: { ...shopper.headers, 'idempotency-key': randomUUID() },
        body: JSON.stringify({
          items: [{ productId: first, quantity: 1 }, { productId: second, quantity: 1 }],
          shippingAddress: ADDRESS,
          shippingMethod: 'STANDARD',
          payment: { provider: 'sandbox', token: 'tok_approve' },
        }),
      });
    },
    ({ status }) => status === CREATED,
  );

/** How many orders are paid, and whether the shop's books agree with each other about it. */
export async function books() {
  const [paid, cents, sold, taken] = (
    await psql(`
      select (select count(*) from orders.customer_order where status = 'PAID'),
             (select coalesce(sum(total_cents), 0) from orders.customer_order where status = 'PAID'),
             (select coalesce(sum(quantity), 0) from inventory.reservation where state = 'SOLD'),
             (select coalesce(-sum(delta), 0) from catalog.stock_ledger where cause = 'RESERVED')`)
  )
    .split('|')
    .map(Number);
  return { paid, cents, sold, taken };
}
