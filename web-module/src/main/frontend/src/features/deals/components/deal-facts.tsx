import { Anchor, Paper } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DealView } from '@/lib/api/types';
import { formatDistance } from '@/lib/format/number';
import { formatBestBefore, formatDateTime } from '@/lib/format/time';
import { useNow } from '@/lib/format/use-now';
import { texts } from '@/lib/texts';
import { RelativeTime } from '@/ui/relative-time';
import classes from './deal-facts.module.css';

export function DealFacts({ deal }: { deal: DealView }) {
  const now = useNow();
  const available =
    deal.lots > 1
      ? texts.deal.availableLots(deal.quantityAvailable, deal.lots)
      : texts.deal.units(deal.quantityAvailable);
  return (
    <Paper p={{ base: 'md', sm: 'lg' }}>
      <dl className={classes['facts']}>
        <Fact name={texts.deal.store}>
          <strong>{deal.storeName}</strong>
          <span className={classes['address']}>{deal.address}</span>
          <Anchor
            component={Link}
            size="sm"
            to={`/deals?city=${encodeURIComponent(deal.city)}&storeId=${String(deal.storeId)}`}
          >
            {texts.deals.moreFrom(deal.storeName)}
          </Anchor>
        </Fact>
        {deal.distanceKm !== undefined && (
          <Fact name={texts.deal.distance}>{formatDistance(deal.distanceKm)}</Fact>
        )}
        <Fact name={texts.deal.available}>{available}</Fact>
        {deal.expiryDate !== undefined && (
          <Fact name={texts.deal.bestBefore}>{formatBestBefore(deal.expiryDate, now)}</Fact>
        )}
        <Fact name={texts.deal.posted}>{formatDateTime(deal.postedAt)}</Fact>
        <Fact name={texts.deal.lastSeen}>
          <RelativeTime at={deal.lastSeen} />
        </Fact>
      </dl>
    </Paper>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
