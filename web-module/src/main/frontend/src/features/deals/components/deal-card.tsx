import { Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import type { DealView } from '@/lib/api/types';
import { formatBestBefore } from '@/lib/format/time';
import { formatDistance } from '@/lib/format/number';
import { useNow } from '@/lib/format/use-now';
import { texts } from '@/lib/texts';
import { DealThumb } from '@/ui/deal-thumb';
import { DiscountBadge } from '@/ui/discount-badge';
import { Price } from '@/ui/price';
import { RelativeTime } from '@/ui/relative-time';
import classes from './deal-card.module.css';

interface Props {
  deal: DealView;
  fresh: boolean;
}

/** One product at one store; identical lots are one card with their count. The whole card is the link. */
export function DealCard({ deal, fresh }: Props) {
  const { search } = useLocation();
  return (
    <article className={classes['card']} data-fresh={fresh || undefined} data-deal={deal.id}>
      <div className={classes['head']}>
        <DealThumb category={deal.category} imageUrl={deal.imageUrl} />
        <div className={classes['title']}>
          <h2>
            <Link to={`/deals/${String(deal.id)}`} state={{ search }} className={classes['link']}>
              {deal.name}
            </Link>
          </h2>
          <Text size="sm" c="dimmed" lineClamp={2}>
            {deal.storeName}
          </Text>
        </div>
      </div>
      <div className={classes['price']}>
        <Price price={deal.discountPrice} listPrice={deal.originalPrice} />
        {deal.discountPercent === undefined ? (
          <Text size="sm" c="dimmed">
            {texts.deals.noListPrice}
          </Text>
        ) : (
          <DiscountBadge percent={deal.discountPercent} />
        )}
      </div>
      <Facts deal={deal} />
      <div className={classes['foot']}>
        <RelativeTime at={deal.postedAt} within={texts.deals.posted} />
        {fresh && <span className={classes['new']}>{texts.deals.isNew}</span>}
        {deal.lots > 1 && (
          <span className={classes['lots']} title={texts.deals.lotsLong(deal.lots)}>
            {texts.deals.lots(deal.lots)}
          </span>
        )}
      </div>
    </article>
  );
}

function Facts({ deal }: { deal: DealView }) {
  const now = useNow();
  const soon = deal.expiryDate !== undefined && formatBestBefore(deal.expiryDate, now);
  return (
    <ul className={classes['facts']}>
      {deal.distanceKm !== undefined && <li>{formatDistance(deal.distanceKm)}</li>}
      <li>{texts.deals.left(deal.quantityAvailable)}</li>
      {soon !== false && <li>{texts.deals.bestBefore(soon)}</li>}
    </ul>
  );
}
