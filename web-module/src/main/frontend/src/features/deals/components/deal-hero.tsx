import { Group, Paper, Text, Title } from '@mantine/core';
import type { DealView } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { texts } from '@/lib/texts';
import { DealThumb } from '@/ui/deal-thumb';
import { DiscountBadge } from '@/ui/discount-badge';
import { Price } from '@/ui/price';
import { RelativeTime } from '@/ui/relative-time';
import classes from './deal-hero.module.css';

export function DealHero({ deal }: { deal: DealView }) {
  const { originalPrice, discountPrice, discountPercent } = deal;
  return (
    <Paper p={{ base: 'md', sm: 'lg' }} className={classes['hero'] ?? ''}>
      <DealThumb category={deal.category} imageUrl={deal.imageUrl} size="lg" />
      <div>
        <Text size="sm" c="dimmed">
          {texts.categories[deal.category]} ·{' '}
          <RelativeTime at={deal.postedAt} within={texts.deals.posted} />
        </Text>
        <Title order={1}>{deal.name}</Title>
        {deal.description !== undefined && <Text mt={4}>{deal.description}</Text>}
        <Group gap="md" mt="md" align="center">
          <Price price={discountPrice} listPrice={originalPrice} size="xl" />
          {discountPercent !== undefined && <DiscountBadge percent={discountPercent} large />}
        </Group>
        <Text size="sm" c="dimmed" mt={4} className="tabular">
          {originalPrice === undefined
            ? texts.deals.noListPrice
            : texts.deal.save(formatMoney(originalPrice - discountPrice))}
        </Text>
      </div>
    </Paper>
  );
}
