// Products as a CSV file, the same at every run, and what people ask for among them.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const CHUNK = 1 << 20;
const WORDS = 20_000;
const BRANDS = 500;
const CATEGORIES = 60;
const SYLLABLES = ['ba', 'cor', 'del', 'fen', 'gra', 'hol', 'jin', 'kel', 'lum', 'mar', 'nov', 'pel', 'qui', 'ros', 'sta', 'tor', 'vin', 'wes', 'yar', 'zel'];
const THINGS = ['laptop', 'coffee', 'shirt', 'lamp', 'chair', 'desk', 'bottle', 'cable', 'notebook', 'pen', 'mug', 'bag', 'tea', 'monitor', 'keyboard', 'headphones', 'charger', 'granola', 'juice', 'jacket'];
const QUALITIES = ['black', 'white', 'wireless', 'organic', 'small', 'large', 'light', 'steel', 'wooden', 'recycled', 'waterproof', 'ergonomic'];

/** Writes the products from one number up to another, that one left out. */
export async function writeGoods(file, from, to) {
  const out = createWriteStream(file, { highWaterMark: CHUNK });
  let text = `${Object.keys(goods(0)).join(',')}\n`;
  for (let n = from; n < to; n++) {
    text += `${Object.values(goods(n)).join(',')}\n`;
    if (text.length > CHUNK) {
      if (!out.write(text)) {
        await once(out, 'drain');
      }
      text = '';
    }
  }
  out.end(text);
  await once(out, 'close');
}

/** Only the numbers and the stock: what a warehouse sends every night. */
export async function writeStock(file, count, round) {
  const out = createWriteStream(file, { highWaterMark: CHUNK });
  out.write('sku,stock\n');
  for (let n = 0; n < count; n++) {
    if (!out.write(`${sku(n)},${1 + ((n + round) % 90)}\n`)) {
      await once(out, 'drain');
    }
  }
  out.end();
  await once(out, 'close');
}

/** What people ask for: mostly one thing and a quality, some rarer words, a beginning, a slip of the finger. */
export function questions(count) {
  return Array.from({ length: count }, (_, i) => {
    const thing = THINGS[mixed(i) % THINGS.length];
    return [
      () => thing,
      () => `${QUALITIES[mixed(i + 7) % QUALITIES.length]} ${thing}`,
      () => `${rare(mixed(i + 13))} ${thing}`,
      () => thing.slice(0, 4),
      () => thing.slice(0, 2) + thing.slice(3, 4) + thing.slice(2, 3) + thing.slice(4),
    ][i % 5]();
  });
}

/** A product by its number. */
export const goods = (n) => ({
  sku: sku(n),
  name: `${QUALITIES[mixed(n) % QUALITIES.length]} ${rare(mixed(n + 1))} ${THINGS[mixed(n + 2) % THINGS.length]} ${rare(mixed(n + 3))}`,
  description: Array.from({ length: 24 }, (_, i) => rare(mixed(n * 31 + i))).join(' '),
  brand: `${word(mixed(n + 5) % BRANDS)} goods`,
  category: `Bench > Aisle ${mixed(n + 6) % CATEGORIES}`,
  price: (1 + (mixed(n + 8) % 50_000) / 100).toFixed(2),
  stock: 1 + (n % 90),
  'attribute:colour': QUALITIES[mixed(n + 9) % 2],
});

/** Two different ones of some things, by chance. */
export function twoOf(things) {
  const first = Math.floor(Math.random() * things.length);
  const second = (first + 1 + Math.floor(Math.random() * (things.length - 1))) % things.length;
  return [things[first], things[second]];
}

const sku = (n) => `BENCH-${n}`;

/** A word, the likelier the smaller its number is: as words are. */
const rare = (random) => word(Math.floor(WORDS ** ((random % 1_000_003) / 1_000_003)) - 1);

const word = (n) => {
  let text = '';
  for (let rest = n + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    text += SYLLABLES[rest % SYLLABLES.length];
  }
  return text;
};

/** A number that looks like chance and is the same every time. */
function mixed(n) {
  let x = (n + 0x9e3779b9) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
