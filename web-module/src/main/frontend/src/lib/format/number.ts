import { locale, texts } from '@/lib/texts';

const whole = new Intl.NumberFormat(locale);
const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const kilometres = new Intl.NumberFormat(locale, {
  style: 'unit',
  unit: 'kilometer',
  maximumFractionDigits: 1,
});
export function formatCount(count: number): string {
  return whole.format(count);
}

export function formatDistance(km: number): string {
  return kilometres.format(km);
}

export function formatDuration(ms: number): string {
  return ms < 1000
    ? texts.time.milliseconds(short.format(ms))
    : texts.time.seconds(short.format(ms / 1000));
}
