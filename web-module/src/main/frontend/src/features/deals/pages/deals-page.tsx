import { useEffect } from 'react';
import { formatCount } from '@/lib/format/number';
import { useCityName } from '@/lib/reference/cities';
import { texts } from '@/lib/texts';
import { PageHeader } from '@/ui/page-header';
import { Pager } from '@/ui/pager';
import { QueryStates } from '@/ui/query-states';
import { useDeals } from '../api/deals';
import { ActiveFilters } from '../components/active-filters';
import { ArrivalsBanner } from '../components/arrivals-banner';
import { DealGrid, DealGridSkeleton } from '../components/deal-grid';
import { DealsToolbar } from '../components/deals-toolbar';
import { FilterPanel } from '../components/filter-panel';
import { NoDeals } from '../components/no-deals';
import { useArrivals } from '../model/arrivals-context';
import { dealsInput } from '../model/deals-query';
import { useDealFilters } from '../model/use-deal-filters';
import classes from './deals-page.module.css';

interface Props {
  preferredCity: string | undefined;
  /** Whether the preferred city is known by now, be it that there is none. */
  ready: boolean;
}

export function DealsPage({ preferredCity, ready }: Props) {
  const control = useDealFilters(preferredCity);
  const { filters, city } = control;
  const query = useDeals(dealsInput(filters, city), ready || filters.city !== undefined);
  const { arrivals, markSeen } = useArrivals();
  const cityName = useCityName();
  const total = query.data?.pagination.total ?? 0;
  const countText = texts.deals.count(total, formatCount(total));

  useEffect(markSeen, [markSeen, arrivals.unseen]);

  return (
    <>
      <PageHeader
        title={texts.deals.title}
        text={city === undefined ? texts.deals.everywhere : texts.deals.inCity(cityName(city))}
      />
      <div className={classes['layout']}>
        <aside className={classes['filters']} aria-label={texts.deals.filters}>
          <FilterPanel control={control} />
        </aside>
        <div>
          <ArrivalsBanner control={control} />
          <DealsToolbar control={control} countText={countText} />
          <ActiveFilters control={control} storeName={query.data?.data[0]?.storeName} />
          <QueryStates
            query={query}
            skeleton={<DealGridSkeleton />}
            failed={texts.deals.failed}
            isEmpty={({ data }) => data.length === 0}
            empty={<NoDeals control={control} />}
          >
            {({ data, pagination }) => (
              <>
                <p className={classes['count']} role="status">
                  {countText}
                </p>
                <DealGrid
                  deals={data}
                  freshIds={arrivals.freshIds}
                  busy={query.isPlaceholderData}
                />
                <Pager pagination={pagination} onPage={(page) => control.change({ page })} />
              </>
            )}
          </QueryStates>
        </div>
      </div>
    </>
  );
}
