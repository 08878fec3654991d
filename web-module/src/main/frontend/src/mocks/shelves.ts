import type { Category, CityView, DealView, PricePoint, WhyView } from '@/lib/api/types';
import { ago } from './clock';

const centres: [string, number, number][] = [
  ['Calgary', 51.0447, -114.0719],
  ['Vancouver', 49.2827, -123.1207],
  ['Toronto', 43.6532, -79.3832],
  ['Edmonton', 53.5461, -113.4938],
  ['Waterloo', 43.4643, -80.5204],
];

const goods: [string, Category, number, number | undefined][] = [
  ['Mixed Produce Box #29', 'produce', 5, undefined],
  ['Sourdough Loaf (600 g)', 'bakery', 2.99, 5.99],
  ['Chicken Drumsticks, family pack', 'meat', 6.5, 13.02],
  ['Atlantic Salmon Fillet', 'seafood', 8.49, 16.99],
  ['Greek Yogurt Plain 750 g', 'dairy', 2.99, 6.49],
  ['Black Forest Ham, sliced', 'deli', 3.25, 7.29],
  ['Butter Chicken with Basmati Rice (340 g)', 'prepared', 3.75, 8.99],
  ['Wild Blueberries, frozen', 'frozen', 4.2, 10.49],
  ['Oreo Mega Stuf Cookies (374 g)', 'snacks', 2.61, 5.23],
  ['Cold Brew Coffee 1.4 L', 'drinks', 3.1, 7.79],
  ['Organic Baby Spinach (312 g)', 'produce', 2.5, 6.99],
  ['Butter Croissants, 6 pack', 'bakery', 2.75, 5.5],
  ['Lactose-free 2% Milk 2 L with a name that runs rather longer than usual', 'dairy', 2.8, 5.89],
  ['Dog Treats, salmon', 'pet', 3.33, 9.99],
  ['Laundry Detergent Sheets', 'household', 7.99, 12.99],
  ['Extra Virgin Olive Oil 500 ml', 'pantry', 6.9, 13.79],
];

const stores: [string, string][] = [
  ['Real Canadian Superstore Macleod', '4700 130 Ave SE'],
  ['No Frills Kensington', '1110 4 St NW'],
  ['Co-op Midtown', '1130 11 Ave SW'],
  ['Independent City Market', '1220 9 Ave SE'],
];

export const cities: CityView[] = centres.map(([displayName, latitude, longitude], index) => ({
  name: displayName.toLowerCase(),
  displayName,
  latitude,
  longitude,
  activeDeals: 64 - index * 9,
}));

export const deals: DealView[] = cities.flatMap(({ name: city }, cityIndex) =>
  goods.flatMap((good, index) =>
    [0, 1].map((turn) => dealOf(good, city, cityIndex * 100 + index * 2 + turn)),
  ),
);

function dealOf(
  [name, category, discountPrice, originalPrice]: (typeof goods)[number],
  city: string,
  index: number,
): DealView {
  const [storeName, address] = stores[(index * 3) % stores.length] ?? ['', ''];
  return {
    id: 100 + index,
    name,
    category,
    discountPrice,
    storeName,
    city,
    storeId: ((index * 3) % stores.length) + 1,
    address: `${address}, ${city.charAt(0).toUpperCase()}${city.slice(1)}`,
    ...(originalPrice !== undefined && {
      originalPrice,
      discountPercent: Math.round((1 - discountPrice / originalPrice) * 100),
    }),
    quantityAvailable: 1 + ((index * 7) % 9),
    lots: index % 5 === 0 ? 3 : 1,
    distanceKm: 0.8 + ((index * 37) % 140) / 10,
    ...(index % 3 !== 2 && { expiryDate: ago({ days: -(index % 6) }).slice(0, 10) }),
    postedAt: ago({ minutes: 4 + (index % 100) * 23 }),
    firstSeen: ago({ minutes: 2 + (index % 100) * 23 }),
    lastSeen: ago({ minutes: 1 }),
  };
}

/** A deal that was not there before; what the next poll brings. */
export function newDeal(city: string): DealView {
  const deal = dealOf(
    ['Mango, case of 12', 'produce', 4.99, 14.99],
    city,
    Math.max(...deals.map(({ id }) => id)) - 99,
  );
  return { ...deal, lots: 1, postedAt: ago({ minutes: 1 }), firstSeen: ago({}), lastSeen: ago({}) };
}

export const priceHistory: PricePoint[] = [
  { price: 6.49, quantityAvailable: 4, recordedAt: ago({ days: 19 }) },
  { price: 4.5, quantityAvailable: 6, recordedAt: ago({ days: 13 }) },
  { price: 4.99, quantityAvailable: 3, recordedAt: ago({ days: 8 }) },
  { price: 3.75, quantityAvailable: 5, recordedAt: ago({ days: 3 }) },
  { price: 2.99, quantityAvailable: 2, recordedAt: ago({ hours: 5 }) },
];

export const why: WhyView = {
  wouldAlert: false,
  rules: [
    { rule: 'EMAIL_ON', passed: true, explanation: 'E-mail notifications are on.' },
    { rule: 'NEW_DEALS_ON', passed: true, explanation: 'You asked for new deals.' },
    { rule: 'CITY', passed: true, explanation: 'It is in Calgary, your city.' },
    { rule: 'DISTANCE', passed: true, explanation: '4.5 km is within your 25 km.' },
    { rule: 'DISCOUNT', passed: false, explanation: '31% is below your minimum of 40%.' },
    { rule: 'CATEGORY', passed: true, explanation: 'Dairy is one of your favourites.' },
    { rule: 'FIRST_RUN', passed: true, explanation: 'The city had been read before.' },
  ],
};
