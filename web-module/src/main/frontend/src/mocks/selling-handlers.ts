import { http, HttpResponse } from 'msw';
import type { CategoryNode, ProductView } from '@/lib/api/types';
import { failure, isEmpty, listOf, mood, ok } from './answers';
import { categoryTree, imageOf, products } from './goods';
import { imports, refusedRows, startImport } from './file-imports';
import { scenario } from './scenario';

const api = (path: string) => `*/api/v1${path}`;
const done = () => HttpResponse.json({ success: true, message: 'Done' });
const productOf = (id: unknown) => products.find((product) => product.id === Number(id));
const notFound = () => failure(404, 'PRODUCT_NOT_FOUND', 'There is no product of this id');
const sellers = [{ id: 4, name: 'MacDonald & Daughters', productCount: 48 }];
let lastId = 9000;

/** A category and the list that it stands in. */
function placeOf(
  id: number,
  among: CategoryNode[] = categoryTree,
): [CategoryNode, CategoryNode[]] | undefined {
  for (const node of among) {
    if (node.id === id) return [node, among];
    const below = placeOf(id, node.children);
    if (below) return below;
  }
  return undefined;
}

const catalogue = [
  http.get(api('/products/managed'), async ({ request }) => {
    const own = scenario() === 'seller';
    const rows = products.filter(({ sellerId }) => !own || sellerId === 4);
    return (await mood()) ?? listOf(request, isEmpty() ? [] : rows);
  }),
  http.post(api('/products'), async ({ request }) => {
    const facts = (await request.json()) as ProductView;
    const refused = faultOf(facts);
    if (refused) return refused;
    const at = new Date().toISOString();
    const product = {
      ...facts,
      id: ++lastId,
      sellerId: 4,
      reviewCount: 0,
      images: [],
      createdAt: at,
      updatedAt: at,
    };
    products.unshift(product);
    return ok(product, 201);
  }),
  http.put(api('/products/:id'), async ({ params, request }) => {
    const product = productOf(params['id']);
    const facts = (await request.json()) as Partial<ProductView>;
    if (!product) return notFound();
    const refused = faultOf({ ...product, ...facts });
    if (refused) return refused;
    Object.assign(product, facts);
    if (facts.imageUrl !== undefined) attach(product, facts.imageUrl);
    return ok(product);
  }),
  http.delete(api('/products/:id'), ({ params }) => {
    const product = productOf(params['id']);
    if (!product) return notFound();
    products.splice(products.indexOf(product), 1);
    return done();
  }),
  http.get(api('/sellers'), async () => (await mood()) ?? ok(sellers)),
  http.put(api('/sellers/me'), async ({ request }) => {
    Object.assign(sellers[0] ?? {}, await request.json());
    return done();
  }),
];

const images = [
  http.post(api('/products/:id/image/upload-url'), async ({ params, request }) => {
    const { contentType } = (await request.json()) as { contentType: string };
    const headers = { 'Content-Type': contentType };
    const url = imageOf(++lastId).imageUrl;
    const path = `/api/v1/uploads/${String(params['id'])}-${String(lastId)}`;
    return ok({ uploadUrl: path, headers, imageUrl: url, expiresAt: new Date().toISOString() });
  }),
  http.put(api('/uploads/:key'), () => done()),
  http.delete(api('/products/:id/images/:imageId'), ({ params }) => {
    const product = productOf(params['id']);
    if (!product) return notFound();
    product.images = product.images.filter(({ id }) => id !== Number(params['imageId']));
    return ok(product);
  }),
];

const categories = [
  http.post(api('/categories'), async ({ request }) => {
    const { name, parentId } = (await request.json()) as { name: string; parentId?: number };
    const among = parentId === undefined ? categoryTree : placeOf(parentId)?.[0].children;
    if (among?.some((node) => node.name === name)) return taken();
    const node = { id: ++lastId, name, slug: name.toLowerCase(), productCount: 0, children: [] };
    among?.push(node);
    return ok(node, 201);
  }),
  http.patch(api('/categories/:id'), async ({ params, request }) => {
    const { name } = (await request.json()) as { name: string };
    const [node, among] = placeOf(Number(params['id'])) ?? [];
    if (among?.some((other) => other.name === name && other !== node)) return taken();
    if (node) node.name = name;
    return done();
  }),
  http.delete(api('/categories/:id'), ({ params }) => {
    const [node, among] = placeOf(Number(params['id'])) ?? [];
    if (!node || !among) return failure(404, 'CATEGORY_NOT_FOUND', 'There is no such category');
    if (node.productCount > 0 || node.children.length > 0) {
      return failure(409, 'CATEGORY_IN_USE', 'Products or other categories belong to it');
    }
    among.splice(among.indexOf(node), 1);
    return done();
  }),
];

const importing = [
  http.get(
    api('/imports'),
    async ({ request }) => (await mood()) ?? listOf(request, isEmpty() ? [] : imports),
  ),
  http.post(api('/imports'), ({ request }) =>
    ok(startImport(new URL(request.url).searchParams.get('fileName') ?? ''), 202),
  ),
  http.get(
    api('/imports/:id/refused'),
    async ({ request }) => (await mood()) ?? listOf(request, refusedRows),
  ),
];

/** Before the shop's own: `managed` is no id of products. */
export const sellingHandlers = [...importing, ...catalogue, ...images, ...categories];

function attach(product: ProductView, imageUrl: string): void {
  const known = product.images.find((image) => image.imageUrl === imageUrl);
  const first = known ?? {
    ...imageOf(++lastId),
    imageUrl,
    smallUrl: imageUrl,
    mediumUrl: imageUrl,
    largeUrl: imageUrl,
  };
  product.images = [first, ...product.images.filter((image) => image !== known)];
}

function faultOf({ id, sku, price }: Pick<ProductView, 'id' | 'sku' | 'price'>) {
  if (products.some((other) => other.sku === sku && other.id !== id)) {
    return failure(409, 'SKU_TAKEN', 'Another product has this number');
  }
  if (sku.includes(' ')) {
    const fields = [{ field: 'sku', message: 'must have 1 to 64 letters or digits' }];
    return failure(400, 'VALIDATION_FAILED', 'The request is invalid', { fields });
  }
  return price === 409 ? failure(409, 'STALE_WRITE', 'It was changed meanwhile') : undefined;
}

function taken() {
  return failure(409, 'CATEGORY_TAKEN', 'Another category has this name');
}
