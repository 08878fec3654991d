import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '@/lib/format/number';
import { pathTo, useCategories } from '@/lib/reference/categories';
import { storefront } from '@/lib/texts/storefront';
import { usePageTitle } from '@/ui/page-title';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { useFacets, useSearch } from '../api/search';
import { ActiveFilters } from '../components/active-filters';
import { DidYouMean } from '../components/did-you-mean';
import { FacetPanel } from '../components/facet-panel';
import { NothingFound } from '../components/nothing-found';
import { ProductGrid, ProductGridSkeleton } from '../components/product-grid';
import { SearchToolbar } from '../components/search-toolbar';
import { searchInput, type ShopFilters } from '../model/filters';
import { useShopFilters } from '../model/use-shop-filters';
import classes from './search-page.module.css';

export function SearchPage() {
  const control = useShopFilters();
  const { filters, change } = control;
  const input = searchInput(filters);
  const query = useSearch(input);
  const facets = useFacets(input, query.data?.facets);
  const total = query.data?.pagination.total ?? 0;
  const countText = storefront.shop.productCount(total, formatCount(total));
  const panel = {
    control,
    facets,
    reviewed: query.data?.data.some(({ reviewCount }) => reviewCount > 0) ?? false,
  };

  function toPage(page: number) {
    change({ page });
    window.scrollTo(0, 0);
  }

  return (
    <>
      <Head filters={filters} countText={query.data ? countText : ''}>
        <SearchToolbar {...panel} countText={countText} />
      </Head>
      <div className={classes['layout']}>
        <aside className={classes['filters']} aria-label={storefront.shop.filters}>
          <FacetPanel {...panel} />
        </aside>
        <div>
          <ActiveFilters control={control} />
          <QueryStates
            query={query}
            skeleton={<ProductGridSkeleton />}
            failed={storefront.shop.failed}
            isEmpty={({ data }) => data.length === 0}
            empty={<NothingFound control={control} didYouMean={query.data?.didYouMean} />}
          >
            {({ data, highlights, pagination, didYouMean }) => (
              <>
                <DidYouMean words={didYouMean} before={storefront.shop.closeMatches(filters.q)} />
                <ProductGrid
                  products={data}
                  highlights={highlights}
                  busy={query.isPlaceholderData}
                />
                <Pager pagination={pagination} onPage={toPage} />
              </>
            )}
          </QueryStates>
        </div>
      </div>
    </>
  );
}

interface HeadProps {
  filters: ShopFilters;
  countText: string;
  children: ReactNode;
}

/** What is looked at, and how much of it there is; a new count is read out. */
function Head({ filters: { q, category }, countText, children }: HeadProps) {
  const { data: tree = [] } = useCategories();
  const place = category === undefined ? undefined : pathTo(tree, category).at(-1)?.name;
  const title = q === '' ? (place ?? storefront.shop.allProducts) : storefront.shop.resultsFor(q);
  usePageTitle(`${title} · ${storefront.shop.title}`);
  return (
    <div className={classes['head']}>
      <div>
        <Title order={1} className={classes['title'] ?? ''}>
          {title}
        </Title>
        <p className={classes['count']} role="status">
          {countText}
        </p>
      </div>
      {children}
    </div>
  );
}
