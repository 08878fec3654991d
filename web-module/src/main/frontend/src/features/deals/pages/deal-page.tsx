import { Alert, Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconClockOff, IconTagOff } from '@tabler/icons-react';
import { Link, useLocation, useParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import type { DealView } from '@/lib/api/types';
import { formatRelative } from '@/lib/format/time';
import { useNow } from '@/lib/format/use-now';
import { texts } from '@/lib/texts';
import { usePageTitle } from '@/ui/page-title';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useDeal } from '../api/deal';
import { DealFacts } from '../components/deal-facts';
import { DealHero } from '../components/deal-hero';
import { DealSkeleton } from '../components/deal-skeleton';
import { PriceHistory } from '../components/price-history';
import { WhyPanel } from '../components/why-panel';
import classes from './deal-page.module.css';

export function DealPage() {
  const id = Number(useParams()['id']);
  const query = useDeal(id);
  if (hasStatus(query.error, 404) || hasStatus(query.error, 400)) return <Gone />;
  return (
    <>
      <BackToList />
      <QueryStates query={query} skeleton={<DealSkeleton />} failed={texts.deal.failed}>
        {(deal) => <Details deal={deal} />}
      </QueryStates>
    </>
  );
}

/** Back to the list as it was left: its filters come along. */
function BackToList() {
  const state = useLocation().state as { search?: string } | null;
  return (
    <Anchor
      component={Link}
      to={{ pathname: '/deals', search: state?.search ?? '' }}
      className={classes['back'] ?? ''}
    >
      <IconArrowLeft size={18} stroke={1.6} aria-hidden />
      {texts.deal.back}
    </Anchor>
  );
}

function Details({ deal }: { deal: DealView }) {
  usePageTitle(deal.name);
  const now = useNow();
  return (
    <>
      {deal.endedAt !== undefined && (
        <Alert color="gray" mb="md" icon={<IconClockOff aria-hidden />}>
          {texts.deal.ended(formatRelative(deal.endedAt, now))}
        </Alert>
      )}
      <div className={classes['layout']}>
        <div className={classes['main']}>
          <DealHero deal={deal} />
          <PriceHistory id={deal.id} />
        </div>
        <div className={classes['side']}>
          <DealFacts deal={deal} />
          <WhyPanel id={deal.id} />
        </div>
      </div>
    </>
  );
}

function Gone() {
  usePageTitle(texts.deal.goneTitle);
  return (
    <StatePanel order={1} icon={IconTagOff} title={texts.deal.goneTitle} text={texts.deal.goneText}>
      <Button component={Link} to="/deals" mt="xs">
        {texts.deal.back}
      </Button>
    </StatePanel>
  );
}
