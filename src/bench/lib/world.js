// What the upstream has on sale, as scripts for it.

const SEEDED = [
  ['calgary', 51.0447, -114.0719],
  ['edmonton', 53.5461, -113.4938],
  ['toronto', 43.6532, -79.3832],
  ['vancouver', 49.2827, -123.1207],
  ['waterloo', 43.4643, -80.5204],
];
const POSTED = '69b45811';

/** The product's own five, and more that lie far from them and from each other. */
export function cities(count) {
  return Array.from({ length: count }, (_, i) => {
    const [name, latitude, longitude] = SEEDED[i] ?? [`bench-${i}`, -40 + 3 * (i % 10), 100 + 4 * Math.floor(i / 10)];
    return { number: i, name, centre: { latitude, longitude } };
  });
}

/** A look at a city. Of the items every tenth has another price in each round, down and up in turns. */
export function pollOf(city, { stores, items, round, more = 0 }) {
  return {
    city: { name: city.name, centre: city.centre },
    at: '2026-03-01T08:00:00Z',
    stores: Array.from({ length: stores }, (_, s) => ({
      store: {
        id: id(city.number, s, 0),
        name: `Store ${s} of ${city.name}`,
        address: { line: `${s} Main Street`, city: city.name, province: 'AB' },
        place: { latitude: city.centre.latitude + s / 1000, longitude: city.centre.longitude },
      },
      items: Array.from({ length: items + (s === 0 ? more : 0) }, (_, i) => ({
        id: id(city.number, s, i + 1),
        name: `Fresh thing number ${i} of the house`,
        tag: { price: (200 + i - ((s * items + i) % 10 === 0 ? 10 * (round % 2) : 0)) / 100, original: (500 + i) / 100 },
        quantity: 3,
        bestBefore: '2026-12-24T00:00:00Z',
        image: '/flashfood/images/sourdough.svg',
        department: ['Bakery', 'Produce', 'Dairy', 'Meat'][i % 4],
      })),
    })),
  };
}

const hex = (number, length) => number.toString(16).padStart(length, '0');

const id = (city, store, item) => POSTED + hex(city, 4) + hex(store, 6) + hex(item, 6);
