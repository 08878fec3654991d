import type { ProductView } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { LoadingRegion } from '@/ui/loading-region';
import { useSimilarAhead } from '../api/recommendations';
import { ProductRow, ProductRowSkeleton } from './product-row';

interface Props {
  id: number;
  /** Undefined while only what a list knew of the product is there. */
  similar: ProductView[] | undefined;
}

/** What is like it. Left out where there is nothing: the page is whole without it. */
export function Similar({ id, similar }: Props) {
  const ahead = useSimilarAhead(id);
  const products = similar ?? ahead;
  if (!products) {
    return (
      <LoadingRegion>
        <ProductRowSkeleton />
      </LoadingRegion>
    );
  }
  if (products.length === 0) return null;
  return <ProductRow title={storefront.product.similar} products={products} />;
}
