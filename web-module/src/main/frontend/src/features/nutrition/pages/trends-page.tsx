import {
  Button,
  Group,
  NativeSelect,
  Paper,
  SegmentedControl,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { addDays, formatShortDay, isDay } from '@/lib/format/day';
import { nutrition } from '@/lib/texts/nutrition';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useAddressFilters } from '@/ui/use-address-filters';
import { useSummaries } from '../api/summaries';
import { SummaryTable } from '../components/summary-table';
import { goalNutrients, nameOf, type GoalNutrient } from '../model/nutrients';
import { useToday } from '../model/use-today';

const TrendChart = lazy(() =>
  import('../components/trend-chart').then((module) => ({ default: module.TrendChart })),
);

/** How the days before today went. */
export function TrendsPage() {
  const { get, set } = useAddressFilters();
  const yesterday = addDays(useToday(), -1);
  const days = get('days') === '28' ? 28 : 7;
  const to = isDay(get('to')) ? get('to') : yesterday;
  const from = addDays(to, 1 - days);
  const query = useSummaries(from, to);
  const nutrient = goalNutrients.find((name) => name === get('show')) ?? 'energyKcal';
  const move = (by: number) => {
    const next = addDays(to, by);
    set('to', next >= yesterday ? '' : next);
  };
  return (
    <>
      <PageHeader title={nutrition.trends.title} text={nutrition.trends.text} />
      <Group mb="md" gap="sm" align="flex-end">
        <SegmentedControl
          aria-label={nutrition.trends.range}
          value={String(days)}
          data={[
            { value: '7', label: nutrition.trends.week },
            { value: '28', label: nutrition.trends.month },
          ]}
          onChange={(value) => set('days', value === '7' ? '' : value)}
        />
        <NativeSelect
          aria-label={nutrition.trends.nutrient}
          value={nutrient}
          data={goalNutrients.map((value) => ({ value, label: nameOf(value) }))}
          onChange={({ currentTarget: { value } }) =>
            set('show', value === 'energyKcal' ? '' : value)
          }
        />
        <Group gap="xs" ml="auto">
          <Button variant="default" onClick={() => move(-days)}>
            {nutrition.trends.earlier}
          </Button>
          <Text size="sm" className="tabular" role="status">
            {nutrition.trends.span(formatShortDay(from), formatShortDay(to))}
          </Text>
          <Button variant="default" disabled={to >= yesterday} onClick={() => move(days)}>
            {nutrition.trends.later}
          </Button>
        </Group>
      </Group>
      <QueryStates
        query={query}
        skeleton={<Blank />}
        failed={nutrition.trends.failed}
        isEmpty={(summaries) => summaries.length === 0}
        empty={
          <StatePanel
            icon={IconChartBar}
            title={nutrition.trends.emptyTitle}
            text={nutrition.trends.empty}
          />
        }
      >
        {(summaries) => (
          <Stack gap="lg">
            <Chart summaries={summaries} nutrient={nutrient} from={from} to={to} />
            <section aria-labelledby="days">
              <Title order={2} size="h3" id="days" mb="sm">
                {nutrition.trends.days}
              </Title>
              <SummaryTable summaries={summaries} busy={query.isPlaceholderData} />
            </section>
          </Stack>
        )}
      </QueryStates>
    </>
  );
}

interface ChartProps {
  summaries: NonNullable<ReturnType<typeof useSummaries>['data']>;
  nutrient: GoalNutrient;
  from: string;
  to: string;
}

function Chart(props: ChartProps) {
  return (
    <Paper p="md">
      <Suspense fallback={<Skeleton height={260} />}>
        <TrendChart {...props} />
      </Suspense>
    </Paper>
  );
}

function Blank() {
  return (
    <Stack>
      <Skeleton height={290} radius="lg" />
      <Skeleton height={220} radius="lg" />
    </Stack>
  );
}
