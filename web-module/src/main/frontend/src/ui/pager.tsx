import { Group, Pagination as Pages, Text } from '@mantine/core';
import type { Pagination } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';

interface Props {
  pagination: Pagination;
  onPage: (page: number) => void;
}

/** Which part is shown, and the way to the others. Nothing where all is on one page. */
export function Pager({ pagination: { page, pageSize, total }, onPage }: Props) {
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  const from = formatCount((page - 1) * pageSize + 1);
  const to = formatCount(Math.min(page * pageSize, total));
  return (
    <Group component="nav" justify="space-between" mt="lg" gap="sm" aria-label={texts.common.pages}>
      <Text size="sm" c="dimmed" className="tabular">
        {texts.common.range(from, to, formatCount(total))}
      </Text>
      <Pages
        total={pages}
        value={page}
        onChange={onPage}
        siblings={1}
        getControlProps={(control) =>
          control === 'previous'
            ? { 'aria-label': texts.common.previousPage }
            : { 'aria-label': texts.common.nextPage }
        }
      />
    </Group>
  );
}
