import { Anchor, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { SummaryView } from '@/lib/api/types';
import { formatDay } from '@/lib/format/day';
import { formatCount, formatSigned } from '@/lib/format/number';
import { nutrition } from '@/lib/texts/nutrition';
import { DataTable, type Column } from '@/ui/data-table';
import { ToneBadge } from '@/ui/tone-badge';
import { formatAmount, nameOf, type GoalNutrient } from '../model/nutrients';

const amount = (nutrient: GoalNutrient): Column<SummaryView> => ({
  key: nutrient,
  header: nameOf(nutrient),
  numeric: true,
  cell: ({ totals }) => formatAmount(nutrient, totals[nutrient]),
});

const columns: Column<SummaryView>[] = [
  {
    key: 'day',
    header: nutrition.trends.day,
    lead: true,
    cell: ({ day, amended, madeUp }) => (
      <>
        <Anchor component={Link} to={`/nutrition?date=${day}`}>
          {formatDay(day)}
        </Anchor>
        <Group gap="xs">
          {amended && (
            <ToneBadge tone="quiet">
              <span title={nutrition.trends.amendedHint}>{nutrition.trends.amended}</span>
            </ToneBadge>
          )}
          {madeUp && (
            <ToneBadge tone="quiet">
              <span title={nutrition.trends.madeUpHint}>{nutrition.trends.madeUp}</span>
            </ToneBadge>
          )}
        </Group>
      </>
    ),
  },
  {
    key: 'meals',
    header: nutrition.trends.meals,
    numeric: true,
    cell: ({ meals }) => formatCount(meals),
  },
  amount('energyKcal'),
  amount('proteinG'),
  amount('carbohydrateG'),
  amount('fatG'),
  {
    key: 'missed',
    header: nutrition.trends.missed,
    wide: true,
    cell: ({ deviations }) =>
      deviations.length === 0
        ? nutrition.trends.onTrack
        : deviations
            .map(({ nutrient, percent }) =>
              nutrition.trends.deviation(
                nameOf(nutrient),
                `${formatSigned(Math.round(percent))} %`,
              ),
            )
            .join(', '),
  },
];

interface Props {
  summaries: readonly SummaryView[];
  busy: boolean;
}

/** The days in figures, the last first. */
export function SummaryTable({ summaries, busy }: Props) {
  return (
    <DataTable
      label={nutrition.trends.days}
      rows={summaries.toSorted((a, b) => b.day.localeCompare(a.day))}
      columns={columns}
      rowKey={({ day }) => day}
      busy={busy}
    />
  );
}
