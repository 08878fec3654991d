import { Group, Text, VisuallyHidden } from '@mantine/core';
import { formatMoney } from '@/lib/format/money';
import { texts } from '@/lib/texts';

interface Props {
  price: number;
  listPrice?: number | undefined;
  size?: 'sm' | 'lg' | 'xl';
}

/** The price in tabular figures, the list price struck through beside it. */
export function Price({ price, listPrice, size = 'lg' }: Props) {
  return (
    <Group gap={8} align="baseline" wrap="nowrap" className="tabular">
      <Text component="span" fz={size} fw="var(--weight-strong)" lh={1.2}>
        {formatMoney(price)}
      </Text>
      {listPrice !== undefined && (
        <Text component="s" td="line-through" size={size === 'xl' ? 'md' : 'sm'} c="dimmed">
          <VisuallyHidden>{texts.deals.listPrice('')}</VisuallyHidden>
          {formatMoney(listPrice)}
        </Text>
      )}
    </Group>
  );
}
