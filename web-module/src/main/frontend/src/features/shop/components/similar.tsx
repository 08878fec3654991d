import type { ProductView } from '@/lib/api/types';
import type { Recommending } from '@/lib/api/upcoming';
import { texts } from '@/lib/texts';
import { LoadingRegion } from '@/ui/loading-region';
import { useSimilar } from '../api/recommendations';
import { ProductRow, ProductRowSkeleton } from './product-row';

interface Props {
  product: ProductView & Recommending<ProductView>;
  /** Whether this is only what a list knew: the whole product, with its like, is on the way. */
  provisional: boolean;
}

/** What is like it. Left out where there is nothing: the page is whole without it. */
export function Similar({ product: { id, recommendations }, provisional }: Props) {
  const fetched = useSimilar(id, !provisional && recommendations === undefined);
  const similar = recommendations ?? fetched.data;
  if (!similar && (provisional || fetched.isLoading)) {
    return (
      <LoadingRegion>
        <ProductRowSkeleton />
      </LoadingRegion>
    );
  }
  if (!similar || similar.length === 0) return null;
  return <ProductRow title={texts.product.similar} products={similar} />;
}
