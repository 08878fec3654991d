import type { Facets, Highlight, ProductView, TextPiece } from '@/lib/api/types';
import { categoryTree, products } from './goods';

const RANGES: [number, number | undefined][] = [
  [0, 24.99],
  [25, 49.99],
  [50, 99.99],
  [100, 249.99],
  [250, 499.99],
  [500, 999.99],
  [1000, undefined],
];

/** The one slip that the mock server forgives. */
export function forgiving(q: string): string {
  return q.toLowerCase().replace('lapotp', 'laptop');
}

export function found(query: URLSearchParams, words: string): ProductView[] {
  const brands = query.getAll('brand').map((brand) => brand.toLowerCase());
  const category = Number(query.get('category') ?? 0);
  return products.filter(
    (product) =>
      product.active &&
      words.split(/\s+/).every((word) => textOf(product).includes(word)) &&
      (category === 0 || allOf(product).some(({ id }) => id === category)) &&
      (brands.length === 0 || brands.includes(product.brand?.toLowerCase() ?? '')) &&
      product.price >= Number(query.get('minPrice') ?? 0) &&
      product.price <= Number(query.get('maxPrice') ?? Infinity) &&
      (query.get('inStock') !== 'true' || product.stock > 0) &&
      (product.rating ?? 0) >= Number(query.get('minRating') ?? 0),
  );
}

export function facetsOf(rows: ProductView[]): Facets {
  const brands = [...new Set(rows.flatMap(({ brand }) => brand ?? []))];
  return {
    categories: categoryTree
      .flatMap((node) => [node, ...node.children])
      .map(({ id, name }) => ({
        id,
        name,
        count: rows.filter((row) => allOf(row).some((one) => one.id === id)).length,
      }))
      .filter(({ count }) => count > 0),
    brands: brands.map((brand) => ({
      brand,
      count: rows.filter((row) => row.brand === brand).length,
    })),
    prices: RANGES.map(([minPrice, maxPrice]) => ({
      minPrice,
      ...(maxPrice !== undefined && { maxPrice }),
      count: rows.filter(({ price }) => price >= minPrice && price <= (maxPrice ?? Infinity))
        .length,
    })).filter(({ count }) => count > 0),
    inStock: [true, false].map((inStock) => ({
      inStock,
      count: rows.filter(({ stock }) => stock > 0 === inStock).length,
    })),
  };
}

export function highlightOf({ id, name, description }: ProductView, words: string): Highlight {
  return { productId: id, name: pieces(name, words), description: pieces(description, words) };
}

function pieces(text: string, words: string): TextPiece[] {
  const at = words === '' ? -1 : text.toLowerCase().indexOf(words);
  if (at < 0) return [];
  return [
    { text: text.slice(0, at), marked: false },
    { text: text.slice(at, at + words.length), marked: true },
    { text: text.slice(at + words.length), marked: false },
  ].filter((piece) => piece.text !== '');
}

/** The category of a product and the one above it. */
function allOf({ categoryId }: ProductView) {
  return categoryTree.flatMap((root) =>
    [root, ...root.children].filter(
      ({ id }) =>
        id === categoryId ||
        (root.id === id && root.children.some((leaf) => leaf.id === categoryId)),
    ),
  );
}

function textOf(product: ProductView): string {
  const names = allOf(product).map(({ name }) => name);
  return [product.name, product.brand, product.description, ...names].join(' ').toLowerCase();
}
