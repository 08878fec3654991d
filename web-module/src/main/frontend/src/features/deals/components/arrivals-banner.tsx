import { Anchor, Button, CloseButton, Group, Text } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { formatCount } from '@/lib/format/number';
import { useCityName } from '@/lib/reference/cities';
import { texts } from '@/lib/texts';
import { RelativeTime } from '@/ui/relative-time';
import { useArrivals } from '../model/arrivals-context';
import type { FilterControl } from '../model/use-deal-filters';
import classes from './arrivals-banner.module.css';

/** What just came, in the server's words, for the city that is looked at first. The cards are there already. */
export function ArrivalsBanner({ control }: { control: FilterControl }) {
  const { arrivals, dismiss } = useArrivals();
  const cityName = useCityName();
  const [main, ...others] = ordered(arrivals.byCity, control.city);
  const hidden = control.filters.sort !== 'lastSeen' || control.filters.page > 1;
  return (
    <div role="status" className={classes['region']}>
      {main && (
        <div className={classes['banner']}>
          <IconSparkles size={20} stroke={1.6} aria-hidden />
          <Group gap="4px 12px" flex={1}>
            <Text component="strong" fw="var(--weight-strong)">
              {main.text}
            </Text>
            <Text size="sm" className={classes['aside']}>
              {cityName(main.city)} · <RelativeTime at={main.at} />
            </Text>
            {others.slice(0, 4).map(({ city, count }) => (
              <Anchor
                key={city}
                component="button"
                type="button"
                size="sm"
                className={classes['aside']}
                underline="always"
                onClick={() => control.change({ city })}
              >
                {texts.deals.alsoIn(cityName(city), formatCount(count))}
              </Anchor>
            ))}
          </Group>
          {hidden && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => control.change({ sort: 'lastSeen' })}
            >
              {texts.deals.bannerSort}
            </Button>
          )}
          <CloseButton aria-label={texts.deals.bannerDismiss} onClick={dismiss} c="inherit" />
        </div>
      )}
    </div>
  );
}

function ordered<A extends { city: string }>(arrivals: A[], first: string | undefined): A[] {
  return [
    ...arrivals.filter(({ city }) => city === first),
    ...arrivals.filter(({ city }) => city !== first),
  ];
}
