import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import type { SummaryView } from '@/lib/api/types';
import { addDays, formatShortDay } from '@/lib/format/day';
import { nutrition } from '@/lib/texts/nutrition';
import { formatAmount, formatBare, nameOf, type GoalNutrient } from '../model/nutrients';

interface Props {
  summaries: readonly SummaryView[];
  nutrient: GoalNutrient;
  from: string;
  to: string;
}

/** A bar a day, days without meals too, and a line where the goal is. */
export function TrendChart({ summaries, nutrient, from, to }: Props) {
  const byDay = new Map(summaries.map((summary) => [summary.day, summary]));
  const days = daysOf(from, to).map((day) => ({
    day,
    amount: byDay.get(day)?.totals[nutrient] ?? null,
  }));
  const known = days.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const average = known.reduce((sum, amount) => sum + amount, 0) / Math.max(known.length, 1);
  const goal = summaries.at(-1)?.goals[nutrient];
  const name = nameOf(nutrient);
  const summary = nutrition.trends.chart(
    name,
    formatShortDay(from),
    formatShortDay(to),
    formatAmount(nutrient, average),
  );
  return (
    <div role="img" aria-label={summary}>
      <BarChart
        h={260}
        data={days}
        dataKey="day"
        series={[{ name: 'amount', label: name, color: 'green.5' }]}
        gridAxis="x"
        tickLine="none"
        valueFormatter={(amount) => formatAmount(nutrient, amount)}
        maxBarWidth={36}
        barProps={{ isAnimationActive: false, radius: [4, 4, 0, 0] }}
        xAxisProps={{ tickFormatter: formatShortDay, minTickGap: 24 }}
        yAxisProps={{
          width: 56,
          domain: [0, 'auto'],
          tickFormatter: (amount: number) => formatBare(nutrient, amount),
        }}
        tooltipProps={{
          labelFormatter: (day: unknown) => (typeof day === 'string' ? formatShortDay(day) : ''),
        }}
        referenceLines={
          goal === undefined
            ? []
            : [
                {
                  y: goal,
                  color: 'amber.6',
                  label: nutrition.trends.goal,
                  labelPosition: 'insideTopRight',
                  ifOverflow: 'extendDomain',
                },
              ]
        }
      />
    </div>
  );
}

function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
