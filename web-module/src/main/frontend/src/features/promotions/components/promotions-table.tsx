import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { PromotionView } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { useNow } from '@/lib/format/use-now';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { DataTable, type Column } from '@/ui/data-table';
import { ToneBadge } from '@/ui/tone-badge';
import { gift, stateOf, windowOf } from '../model/words';
import { DeleteButton } from './delete-button';

interface Props {
  promotions: PromotionView[];
  busy: boolean;
}

export function PromotionsTable({ promotions, busy }: Props) {
  const now = useNow();
  const columns: Column<PromotionView>[] = [
    { key: 'name', header: desk.promotions.name, lead: true, cell: nameCell },
    { key: 'gives', header: desk.promotions.gives, cell: gift },
    {
      key: 'code',
      header: desk.promotions.code,
      cell: ({ code }) => code ?? desk.promotions.noCode,
    },
    { key: 'window', header: desk.promotions.window, cell: windowOf },
    { key: 'used', header: desk.promotions.used, numeric: true, cell: usedCell },
    {
      key: 'state',
      header: desk.promotions.state,
      cell: (promotion) => {
        const { tone, word } = stateOf(promotion, now);
        return <ToneBadge tone={tone}>{word}</ToneBadge>;
      },
    },
    {
      key: 'actions',
      header: texts.common.actions,
      hideHeader: true,
      numeric: true,
      cell: (promotion) => <DeleteButton promotion={promotion} />,
    },
  ];
  return (
    <DataTable
      label={desk.promotions.title}
      rows={promotions}
      columns={columns}
      rowKey={({ id }) => id}
      busy={busy}
    />
  );
}

function nameCell({ id, name }: PromotionView) {
  return (
    <Anchor
      component={Link}
      to={`/admin/promotions/${id}`}
      c="var(--c-text)"
      fw="var(--weight-strong)"
      size="sm"
    >
      {name}
    </Anchor>
  );
}

function usedCell({ used, usesTotal }: PromotionView) {
  return usesTotal === undefined
    ? formatCount(used)
    : desk.promotions.usedOf(formatCount(used), formatCount(usesTotal));
}
