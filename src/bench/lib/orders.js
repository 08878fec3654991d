// A table of orders as a CSV file, the same at every run: 30 columns, about 780 bytes of JSON an order.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';

const CHUNK = 1 << 20;
const CITIES = ['Calgary', 'Edmonton', 'Montréal', 'Toronto', 'Vancouver', 'Québec'];
const THINGS = ['Ground coffee 1 kg', 'Desk lamp "Nordlys"', 'Notebook, lined', 'USB-C charger 65 W', 'Tea sampler 🍵'];

/** What there is of an order, by its number; every hundredth order is another one in each round. */
const COLUMNS = {
  id: (n) => n,
  name: (n) => `#${n + 1_000}`,
  email: (n) => `customer${(n * 7_919) % 50_000}@example.com`,
  financial_status: (n) => (n % 3 ? 'paid' : 'pending'),
  paid_at: (n) => (n % 3 ? time(n + 3) : null),
  fulfillment_status: (n) => (n % 2 ? 'unfulfilled' : 'fulfilled'),
  fulfilled_at: (n) => (n % 2 ? null : time(n + 900)),
  currency: () => 'CAD',
  subtotal: (n) => money(n * 37),
  shipping: (n) => money((n % 4) * 250),
  taxes: (n) => money(n * 2),
  total: (n, round) => money(n * 39 + (n % 100 ? 0 : round)),
  discount_code: (n) => (n % 6 ? '' : 'WELCOME10'),
  discount_amount: (n) => (n % 6 ? '0.00' : '10.00'),
  shipping_method: (n) => ['Standard', 'Express', 'Pick-up'][n % 3],
  created_at: (n) => time(n),
  updated_at: (n, round) => time(n + 1_000 + (n % 100 ? 0 : round)),
  quantity: (n) => 1 + (n % 5),
  item_name: (n) => THINGS[n % 5],
  item_price: (n) => money(n * 7),
  item_sku: (n) => `SKU-${mixed(n).toString(36)}`,
  billing_name: (n) => `Customer Number ${(n * 7_919) % 50_000}`,
  billing_street: (n) => `${n % 400} ${n % 17}th Avenue SW`,
  billing_city: (n) => CITIES[n % 6],
  billing_zip: (n) => `T${n % 10}P ${n % 7}R${n % 9}`,
  billing_country: () => 'CA',
  payment_method: (n) => ['visa', 'mastercard', 'invoice'][n % 3],
  payment_reference: (n) => `${mixed(n).toString(16)}-${mixed(n + 1).toString(16)}`,
  notes: (n) => (n % 8 ? null : 'Leave at reception,\nask for "Mo"'),
  source: (n) => ['web', 'shop', 'phone'][n % 3],
};

export const columns = Object.keys(COLUMNS);

/** Writes the orders from 1 to the count; the file appears whole. */
export async function writeOrders(file, count, round = 0) {
  const growing = `${file}.growing`;
  const out = createWriteStream(growing, { highWaterMark: CHUNK });
  const values = Object.values(COLUMNS);
  let text = `${columns.join(',')}\n`;
  for (let n = 1; n <= count; n++) {
    text += `${values.map((value) => quoted(value(n, round))).join(',')}\n`;
    if (text.length > CHUNK) {
      if (!out.write(text)) {
        await once(out, 'drain');
      }
      text = '';
    }
  }
  out.end(text);
  await once(out, 'close');
  await rename(growing, file);
}

const quoted = (value) => (value === null ? 'NULL' : `"${String(value).replaceAll('"', '""')}"`);

const money = (cents) => ((cents % 1_000_000) / 100).toFixed(2);

const time = (minute) => new Date(Date.UTC(2020, 0, 1) + minute * 60_000).toISOString();

/** Looks random, and is not. */
const mixed = (n) => Math.imul(n, 2_654_435_761) >>> 0;
