import { texts } from '@/lib/texts';
import { LoadingRegion } from '@/ui/loading-region';
import { useSimilar } from '../api/recommendations';
import { ProductRow, ProductRowSkeleton } from './product-row';

/** What others looked at who looked at this. Left out where there is nothing: the page is whole without it. */
export function Similar({ id }: { id: number }) {
  const { data, isPending } = useSimilar(id);
  if (isPending) {
    return (
      <LoadingRegion>
        <ProductRowSkeleton />
      </LoadingRegion>
    );
  }
  if (!data || data.length === 0) return null;
  return <ProductRow title={texts.product.similar} products={data} />;
}
