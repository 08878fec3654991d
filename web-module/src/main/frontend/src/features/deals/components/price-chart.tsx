import '@mantine/charts/styles.css';
import { AreaChart } from '@mantine/charts';
import type { PricePoint } from '@/lib/api/types';
import { formatMoney } from '@/lib/format/money';
import { formatClock, formatDateTime, formatDayMonth } from '@/lib/format/time';
import { useNow } from '@/lib/format/use-now';
import { texts } from '@/lib/texts';

const DAY = 24 * 60 * 60 * 1000;

interface Props {
  points: PricePoint[];
  height: number;
}

/** A step line, for a price holds until it changes. Time runs true to scale, up to now. */
export function PriceChart({ points, height }: Props) {
  const now = useNow();
  const last = points.at(-1);
  const shown = points.map(({ recordedAt, price }) => ({ at: Date.parse(recordedAt), price }));
  if (last) shown.push({ at: Math.max(now, Date.parse(last.recordedAt)), price: last.price });
  const summary = texts.deal.historySummary(
    formatMoney(Math.min(...shown.map(({ price }) => price))),
    formatMoney(Math.max(...shown.map(({ price }) => price))),
    points.length,
  );
  return (
    <div role="img" aria-label={summary}>
      <AreaChart
        h={height}
        data={shown}
        dataKey="at"
        series={[{ name: 'price', label: texts.deal.price, color: 'green.5' }]}
        curveType="stepAfter"
        strokeWidth={2}
        fillOpacity={0.12}
        withGradient={false}
        withDots={points.length < 40}
        gridAxis="x"
        tickLine="none"
        valueFormatter={formatMoney}
        xAxisProps={{
          type: 'number',
          scale: 'time',
          domain: ['dataMin', 'dataMax'],
          tickFormatter: tickOf(shown),
          minTickGap: 48,
        }}
        yAxisProps={{ domain: [0, 'auto'], width: 64 }}
        areaProps={{ isAnimationActive: false }}
        tooltipProps={{
          labelFormatter: whenOf,
        }}
        accessibilityLayer={false}
      />
    </div>
  );
}

/** Within a day the clock tells the ticks apart, else the day does. */
function tickOf(shown: { at: number }[]): (at: number) => string {
  const span = (shown.at(-1)?.at ?? 0) - (shown[0]?.at ?? 0);
  const format = span < DAY ? formatClock : formatDayMonth;
  return (at) => format(new Date(at).toISOString());
}

/** While nothing is pointed at, the chart asks for the name of no instant. */
function whenOf(at: unknown): string {
  return typeof at === 'number' ? formatDateTime(new Date(at).toISOString()) : '';
}
