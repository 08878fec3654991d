// A Vendure shop beside the product, on the same PostgreSQL server: the same products, asked by the same client.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { psql } from './database.js';
import { goods } from './goods.js';
import { folders, home, ports } from './settings.js';

const FOLDER = join(home, 'peer');
const COLUMNS = [
  'name', 'slug', 'description', 'assets', 'facets', 'optionGroups', 'optionValues', 'sku', 'price', 'taxCategory',
  'stockOnHand', 'trackInventory', 'variantAssets', 'variantFacets',
];
const QUERY = `query($term: String) { search(input: {term: $term, groupByProduct: true, take: 20}) {
  totalItems items { productId productName sku description price { ... on PriceRange { min } ... on SinglePrice { value } } } } }`;

const run = promisify(execFile);

/** Starts it with the first products; answers once they can be found. */
export async function startVendure(count) {
  await run('npm', ['ci', '--ignore-scripts'], { cwd: FOLDER });
  const products = join(folders.work, 'vendure.csv');
  await writeProducts(products, count);
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
  return {
    url: `http://localhost:${ports.peer}/shop-api`,
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

async function writeProducts(file, count) {
  const out = createWriteStream(file);
  out.write(`${COLUMNS.join(',')}\n`);
  for (let n = 0; n < count; n++) {
    const { sku, name, description, brand, price, stock } = goods(n);
    const row = [name, sku.toLowerCase(), description, '', `brand:${brand}`, '', '', sku, price, 'standard', stock, 'false', '', ''];
    if (!out.write(`${row.join(',')}\n`)) {
      await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'close');
}
