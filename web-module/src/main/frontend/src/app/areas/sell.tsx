import { EditProductPage } from '@/features/selling/pages/edit-product-page';
import { NewProductPage } from '@/features/selling/pages/new-product-page';
import { ProductsPage } from '@/features/selling/pages/products-page';

export { CategoriesPage } from '@/features/category-tree/pages/categories-page';
export { ImportsPage } from '@/features/imports/pages/imports-page';
export { SellerGuard } from '../shell/seller-guard';

const OWN = '/sell';
const EVERYBODYS = '/admin/products';

export function OwnProducts() {
  return <ProductsPage base={OWN} />;
}

export function OwnNewProduct() {
  return <NewProductPage base={OWN} />;
}

export function OwnProduct() {
  return <EditProductPage base={OWN} />;
}

export function EveryProduct() {
  return <ProductsPage base={EVERYBODYS} />;
}

export function NewProduct() {
  return <NewProductPage base={EVERYBODYS} />;
}

export function SomeProduct() {
  return <EditProductPage base={EVERYBODYS} />;
}
