import { locale, texts } from '@/lib/texts';

const whole = new Intl.NumberFormat(locale);
const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const stars = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const kilometres = new Intl.NumberFormat(locale, {
  style: 'unit',
  unit: 'kilometer',
  maximumFractionDigits: 1,
});
const sizes = (['kilobyte', 'megabyte', 'gigabyte'] as const).map(
  (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 }),
);
const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 });
const MINUTE = 60_000;

/** "4.5", "4.0": stars. */
export function formatRating(rating: number): string {
  return stars.format(rating);
}

export function formatCount(count: number): string {
  return whole.format(count);
}

/** "+5", "-3", "0": changes. */
export function formatSigned(change: number): string {
  return signed.format(change);
}

/** "5%", "9.975%", of a share of one: tax rates. */
export function formatPercent(rate: number): string {
  return share.format(rate);
}

export function formatDistance(km: number): string {
  return kilometres.format(km);
}

/** "120 ms", "3.4 s", from two minutes on "12 min". */
export function formatDuration(ms: number): string {
  if (ms >= 2 * MINUTE) return texts.time.minutes(Math.round(ms / MINUTE));
  return ms < 1000
    ? texts.time.milliseconds(short.format(ms))
    : texts.time.seconds(short.format(ms / 1000));
}

/** "0.4 kB", "81.2 MB": in thousands, as disks are sold. */
export function formatBytes(bytes: number): string {
  const thousands = Math.floor(Math.log10(Math.max(bytes, 1)) / 3);
  const unit = Math.min(Math.max(thousands, 1), sizes.length);
  return sizes[unit - 1]?.format(bytes / 1000 ** unit) ?? '';
}
