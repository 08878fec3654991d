import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { PreviewView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { account } from '@/lib/texts/account';
import { DealThumb } from '@/ui/deal-thumb';
import { RelativeTime } from '@/ui/relative-time';
import classes from './preview.module.css';

const MOST_SHOWN = 6;

export function PreviewSample({ sample }: { sample: PreviewView['sample'] }) {
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {account.preferences.previewSample}
      </Text>
      <ul className={classes['sample']}>
        {sample.slice(0, MOST_SHOWN).map(({ deal, kind, rule, at }) => (
          <li key={`${kind} ${String(deal.id)} ${at}`}>
            <DealThumb category={deal.category} imageUrl={deal.imageUrl} size="sm" />
            <div className={classes['words']}>
              <Anchor
                component={Link}
                to={`/deals/${String(deal.id)}`}
                size="sm"
                c="inherit"
                lineClamp={1}
              >
                {deal.name}
              </Anchor>
              <Text size="xs" c="dimmed" lineClamp={1} title={rule}>
                {kind === 'NEW_DEAL' ? account.preferences.newDeal : account.preferences.priceDrop}{' '}
                · <RelativeTime at={at} />
              </Text>
            </div>
            <strong className={classes['price']}>{formatMoney(deal.discountPrice)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
