import { Anchor, Stack } from '@mantine/core';
import { IconBuildingStore } from '@tabler/icons-react';
import { Link } from 'react-router';
import { storefront } from '@/lib/texts/storefront';
import { LoadingRegion } from '@/ui/loading-region';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useNewest } from '../api/newest';
import { useRecommended } from '../api/recommendations';
import { CategoryTiles } from '../components/category-tiles';
import { ProductRow, ProductRowSkeleton } from '../components/product-row';
import { searchPath } from '../model/filters';

/** Where one comes to look around: what may please, what there is, what is new. */
export function HomePage() {
  return (
    <>
      <PageHeader title={storefront.shop.title} text={storefront.shop.text} />
      <Stack gap={36}>
        <Recommended />
        <CategoryTiles />
        <Newest />
      </Stack>
    </>
  );
}

/** Left out where there is nothing to recommend: the shop is whole without it. */
function Recommended() {
  const { data, isPending } = useRecommended();
  if (isPending) {
    return (
      <LoadingRegion>
        <ProductRowSkeleton />
      </LoadingRegion>
    );
  }
  if (!data || data.length === 0) return null;
  return <ProductRow title={storefront.shop.recommended} products={data} />;
}

function Newest() {
  const query = useNewest();
  return (
    <QueryStates
      query={query}
      skeleton={<ProductRowSkeleton />}
      failed={storefront.shop.newestFailed}
      isEmpty={(products) => products.length === 0}
      empty={
        <StatePanel
          icon={IconBuildingStore}
          title={storefront.shop.emptyTitle}
          text={storefront.shop.empty}
        />
      }
    >
      {(products) => (
        <ProductRow title={storefront.shop.newest} products={products}>
          <Anchor component={Link} to={searchPath({})} size="sm">
            {storefront.shop.newestAll}
          </Anchor>
        </ProductRow>
      )}
    </QueryStates>
  );
}
