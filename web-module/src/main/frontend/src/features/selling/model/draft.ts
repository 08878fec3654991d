import type { ProductFacts, ProductView } from '@/lib/api/types';
import { selling } from '@/lib/texts/selling';

/** The form as it is typed. Numbers may be missing while one types. */
export interface Draft {
  sku: string;
  name: string;
  description: string;
  brand: string;
  categoryId: string;
  categoryIds: string[];
  price: number | '';
  stock: number | '';
  attributes: { name: string; value: string }[];
  active: boolean;
}

export const emptyDraft: Draft = {
  sku: '',
  name: '',
  description: '',
  brand: '',
  categoryId: '',
  categoryIds: [],
  price: '',
  stock: '',
  attributes: [],
  active: true,
};

export function draftOf(product: ProductView): Draft {
  const { sku, name, description, brand = '', categoryId, price, stock, active } = product;
  return {
    sku,
    name,
    description,
    brand,
    price,
    stock,
    active,
    categoryId: String(categoryId),
    categoryIds: product.categoryIds.filter((id) => id !== categoryId).map(String),
    attributes: Object.entries(product.attributes).map(([key, value]) => ({ name: key, value })),
  };
}

/** What the server is told. An empty brand removes it. */
export function factsOf(draft: Draft): ProductFacts {
  const { categoryId, categoryIds, price, stock, attributes, ...rest } = draft;
  return {
    ...rest,
    categoryId: Number(categoryId),
    categoryIds: [...new Set([categoryId, ...categoryIds])].map(Number),
    price: Number(price),
    stock: Number(stock),
    attributes: Object.fromEntries(
      attributes.filter(isSaid).map(({ name, value }) => [name.trim(), value.trim()]),
    ),
  };
}

type Faults = Record<string, string>;

/** What is missing, by field; the server judges the rest. */
export function faultsOf(draft: Draft): Faults {
  const needed: ['sku' | 'name' | 'categoryId' | 'price' | 'stock', string][] = [
    ['sku', selling.products.skuNeeded],
    ['name', selling.products.nameNeeded],
    ['categoryId', selling.products.categoryNeeded],
    ['price', selling.products.priceNeeded],
    ['stock', selling.products.stockNeeded],
  ];
  const missing = needed.filter(([field]) => String(draft[field]).trim() === '');
  return { ...Object.fromEntries(missing), ...attributeFaults(draft.attributes) };
}

function attributeFaults(attributes: Draft['attributes']): Faults {
  const faults: Faults = {};
  const names = attributes.map(({ name }) => name.trim().toLowerCase());
  attributes.forEach((attribute, place) => {
    if (!isSaid(attribute)) return;
    const half = attribute.name.trim() === '' || attribute.value.trim() === '';
    if (half) faults[`attributes.${String(place)}.name`] = selling.products.attributeNeeded;
    else if (names.indexOf(names[place] ?? '') < place) {
      faults[`attributes.${String(place)}.name`] = selling.products.attributeTwice;
    }
  });
  return faults;
}

function isSaid({ name, value }: Draft['attributes'][number]): boolean {
  return name.trim() !== '' || value.trim() !== '';
}
