// A Vendure shop beside the product, on the same PostgreSQL server: the same products, asked by the same client.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crowd } from './crowd.js';
import { psql } from './database.js';
import { goods, twoOf } from './goods.js';
import { folders, home, ports } from './settings.js';

const FOLDER = join(home, 'peer');
const COLUMNS = [
  'name', 'slug', 'description', 'assets', 'facets', 'optionGroups', 'optionValues', 'sku', 'price', 'taxCategory',
  'stockOnHand', 'trackInventory', 'variantAssets', 'variantFacets',
];
const QUERY = `query($term: String) { search(input: {term: $term, groupByProduct: true, take: 20}) {
  totalItems items { productId productName sku description price { ... on PriceRange { min } ... on SinglePrice { value } } } } }`;

const ADD = `mutation($first: ID!, $second: ID!) {
  addItemsToOrder(inputs: [{productVariantId: $first, quantity: 1}, {productVariantId: $second, quantity: 1}]) {
    order { id } errorResults { ... on ErrorResult { message } } } }`;
const CHECK_OUT = `mutation($email: String!) {
  setCustomerForOrder(input: {firstName: "Robin", lastName: "Newcomer", emailAddress: $email}) { __typename }
  setOrderShippingAddress(input: {fullName: "Robin Newcomer", streetLine1: "12 Long Street", city: "Calgary",
    province: "AB", postalCode: "T2P 1J9", countryCode: "CA"}) { __typename }
  setOrderShippingMethod(shippingMethodId: ["1"]) { __typename }
  transitionOrderToState(state: "ArrangingPayment") { __typename ... on OrderStateTransitionError { transitionError } }
  addPaymentToOrder(input: {method: "card", metadata: {}}) { ... on Order { state } ... on ErrorResult { message } } }`;

const run = promisify(execFile);

/**
 * Starts it with the first products; answers once they can be found.
 *
 * @param stock how many of each there are, counted with every order; left out, they are not counted
 */
export async function startVendure(count, stock) {
  await run('npm', ['ci', '--ignore-scripts'], { cwd: FOLDER });
  const products = join(folders.work, 'vendure.csv');
  await writeProducts(products, count, stock);
  await psql('set client_min_messages = warning; drop database if exists peer; drop role if exists peer;');
  await psql("create role peer login password 'peer'; create database peer owner peer;");
  const log = createWriteStream(join(folders.work, 'vendure.log'));
  const database = `postgres://peer:peer@127.0.0.1:${ports.database}/peer`;
  const shop = spawn('node', ['vendure.js', String(ports.peer), database, products], { cwd: FOLDER });
  shop.stdout.pipe(log);
  shop.stderr.pipe(log);
  await new Promise((resolve, reject) => {
    shop.stdout.on('data', (text) => String(text).includes('ready\n') && resolve());
    shop.once('exit', () => reject(new Error(`Vendure does not start; ${folders.work}/vendure.log tells why`)));
  });
  const variants = Array.from({ length: count }, (_, i) => String(i + 1));
  const url = `http://localhost:${ports.peer}/shop-api`;
  return {
    url,
    /** Guests who each order two of the products, sent to Alberta and paid by a card that is taken at once. */
    ordering: () =>
      crowd(
        async (guest, send) => {
          const [first, second] = twoOf(variants);
          const added = await send(url, question(guest, ADD, { first, second }));
          guest.token = added.headers['vendure-auth-token'] ?? guest.token;
          await send(url, question(guest, CHECK_OUT, { email: guest.email }));
        },
        ({ status, text }) => status === 200 && (text.includes('"errorResults":[]') || text.includes('"PaymentSettled"')),
      ),
    body: (term) => JSON.stringify({ query: QUERY.replaceAll(/\s+/g, ' '), variables: { term } }),
    // A query goes on in the database after its client has given up.
    isIdle: async () =>
      (await psql("select count(*) from pg_stat_activity where datname = 'peer' and state = 'active'")).trim() === '0',
    async stop() {
      shop.kill();
      await once(shop, 'exit');
    },
  };
}

const question = ({ token }, query, variables) => ({
  headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
  body: JSON.stringify({ query: query.replaceAll(/\s+/g, ' '), variables }),
});

async function writeProducts(file, count, plenty) {
  const out = createWriteStream(file);
  out.write(`${COLUMNS.join(',')}\n`);
  for (let n = 0; n < count; n++) {
    const { sku, name, description, brand, price, stock } = goods(n);
    const kept = plenty ? [plenty, 'true'] : [stock, 'false'];
    const row = [name, sku.toLowerCase(), description, '', `brand:${brand}`, '', '', sku, price, 'standard', ...kept, '', ''];
    if (!out.write(`${row.join(',')}\n`)) {
      await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'close');
}
