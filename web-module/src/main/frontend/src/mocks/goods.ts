import type { CategoryNode, ProductImage, ProductView } from '@/lib/api/types';
import { ago } from './clock';

type Leaf = [name: string, slug: string];

const departments: [...Leaf, Leaf[]][] = [
  [
    'Coffee & tea',
    'coffee-tea',
    [
      ['Coffee', 'coffee'],
      ['Tea', 'tea'],
      ['Brewing', 'brewing'],
    ],
  ],
  [
    'Food',
    'food',
    [
      ['Breakfast', 'breakfast'],
      ['Chocolate', 'chocolate'],
    ],
  ],
  [
    'Electronics',
    'electronics',
    [
      ['Laptops', 'laptops'],
      ['Headphones', 'headphones'],
      ['Keyboards & mice', 'keyboards-mice'],
    ],
  ],
  ['Home office', 'home-office', [['Chairs', 'chairs']]],
  ['Company wear', 'company-wear', [['Hoodies & jackets', 'hoodies-jackets']]],
  ['Kitchen', 'kitchen', [['Mugs & glasses', 'mugs-glasses']]],
];

const things: [slug: string, brand: string | undefined, name: string, price: number][] = [
  ['laptops', 'Northwind', 'Field laptop 14', 1299.5],
  ['laptops', 'Northwind', 'Field laptop 16', 1749],
  ['laptops', 'Halden', 'Slim laptop 13', 999],
  ['headphones', 'Aurora', 'Quiet headphones', 189],
  ['headphones', 'Aurora', 'Running earbuds', 79.9],
  ['keyboards-mice', 'Northwind', 'Wireless keyboard', 64],
  [
    'keyboards-mice',
    'Northwind',
    'Laptop stand with a name that runs rather longer than usual',
    39,
  ],
  ['coffee', 'Bow Valley Roasters', 'House espresso beans', 11.5],
  ['coffee', 'Bow Valley Roasters', 'Single origin Yirgacheffe', 14.9],
  ['tea', 'Larch', 'Breakfast tea', 4.2],
  ['brewing', 'Halden', 'Burr grinder', 149],
  ['breakfast', 'Prairie Mill', 'Granola with almonds', 7.8],
  ['chocolate', 'Aurore', 'Dark chocolate bar', 5.9],
  ['chairs', 'Ergon', 'Task chair', 429],
  ['hoodies-jackets', undefined, 'Company hoodie', 48],
  ['mugs-glasses', 'Halden', 'Stoneware mug', 16],
];
const variants = ['black', 'white', 'sand'];

function counted(slug: string): number {
  return things.filter((thing) => thing[0] === slug).length * variants.length;
}

const numbers = new Map(
  departments
    .flatMap(([, slug, below]) => [slug, ...below.map((leaf) => leaf[1])])
    .map((slug, index) => [slug, index + 1]),
);
const idOf = (slug: string) => numbers.get(slug) ?? 0;

export const categoryTree: CategoryNode[] = departments.map(([name, slug, below]) => ({
  id: idOf(slug),
  name,
  slug,
  productCount: below.reduce((sum, leaf) => sum + counted(leaf[1]), 0),
  children: below.map((leaf) => ({
    id: idOf(leaf[1]),
    name: leaf[0],
    slug: leaf[1],
    productCount: counted(leaf[1]),
    children: [],
  })),
}));

/** A drawn picture: a soft square with a lighter disc, in a hue of its own. */
function drawn(hue: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="hsl(${hue} 28% 82%)"/><circle cx="40" cy="42" r="21" fill="hsl(${hue} 34% 66%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function imageOf(id: number, ready = true): ProductImage {
  const url = drawn((id * 47) % 360);
  return {
    id,
    imageUrl: url,
    smallUrl: url,
    mediumUrl: url,
    largeUrl: url,
    width: 1600,
    height: 1600,
    ready,
  };
}

function productOf(
  [slug, brand, name, price]: (typeof things)[number],
  index: number,
): ProductView[] {
  return variants.map((colour, turn) => {
    const id = 500 + index * variants.length + turn;
    const images = turn === 0 ? [imageOf(id * 10), imageOf(id * 10 + 1), imageOf(id * 10 + 2)] : [];
    return {
      id,
      sku: `${slug.slice(0, 3).toUpperCase()}-${String(id)}`,
      name: `${name}, ${colour}`,
      description: `Made to last, and mended when it does not.\nComes in ${colour}. For two days away from a socket, and for a desk by the window.`,
      ...(brand !== undefined && { brand }),
      categoryId: idOf(slug),
      categoryIds: [idOf(slug)],
      sellerId: 4,
      sellerName: 'MacDonald & Daughters',
      attributes: { colour, warranty: '2 years' },
      price: price + turn,
      stock: [12, 3, 0][(index + turn) % variants.length] ?? 0,
      ...(index % 4 === 0 && { rating: 4.5 - turn * 0.4 }),
      reviewCount: index % 4 === 0 ? 12 + turn : 0,
      active: true,
      createdAt: ago({ days: index + 1 }),
      updatedAt: ago({ hours: index + 1 }),
      images,
      ...(images[0] && { imageUrl: images[0].imageUrl }),
    };
  });
}

const stocked = things.flatMap(productOf);

export const products: ProductView[] = [...stocked];
export const wishes: number[] = [];

/** The shop as it was at first. */
export function restock(): void {
  products.splice(0, products.length, ...stocked.map((product) => ({ ...product })));
  wishes.splice(0, wishes.length, 501, 521);
}

restock();
