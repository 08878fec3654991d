import { ProductFoodForm } from '@/features/nutrition/components/product-food-form';
import { EditProductPage } from '@/features/selling/pages/edit-product-page';
import { NewProductPage } from '@/features/selling/pages/new-product-page';
import { ProductsPage } from '@/features/selling/pages/products-page';
import type { ProductView } from '@/lib/api/types';

export { CategoriesPage } from '@/features/category-tree/pages/categories-page';
export { ImportsPage } from '@/features/imports/pages/imports-page';
export { SellerGuard } from '../shell/seller-guard';

const asFood = ({ id }: ProductView) => <ProductFoodForm productId={id} />;

const OWN = '/sell';
const EVERYBODYS = '/admin/products';

export function OwnProducts() {
  return <ProductsPage base={OWN} />;
}

export function OwnNewProduct() {
  return <NewProductPage base={OWN} />;
}

export function OwnProduct() {
  return <EditProductPage base={OWN} more={asFood} />;
}

export function EveryProduct() {
  return <ProductsPage base={EVERYBODYS} />;
}

export function NewProduct() {
  return <NewProductPage base={EVERYBODYS} />;
}

export function SomeProduct() {
  return <EditProductPage base={EVERYBODYS} more={asFood} />;
}
