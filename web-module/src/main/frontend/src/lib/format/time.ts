import { locale, texts } from '@/lib/texts';

const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const dateOnly = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const dayMonth = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' });
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "4 min ago", "in 2 h", "yesterday"; anything within a minute is now. */
export function formatRelative(instant: string, now: number): string {
  const distance = Date.parse(instant) - now;
  const size = Math.abs(distance);
  if (size < MINUTE) return texts.time.justNow;
  if (size >= DAY) return relative.format(Math.trunc(distance / DAY), 'day');
  const span =
    size < HOUR
      ? texts.time.minutes(Math.floor(size / MINUTE))
      : texts.time.hours(Math.floor(size / HOUR));
  return distance < 0 ? texts.time.ago(span) : texts.time.ahead(span);
}

export function formatDateTime(instant: string): string {
  return dateTime.format(new Date(instant));
}

export function formatDate(instant: string): string {
  return dateOnly.format(new Date(instant));
}

export function formatDayMonth(instant: string): string {
  return dayMonth.format(new Date(instant));
}

export function formatClock(instant: string): string {
  return clock.format(new Date(instant));
}

/** Until when: the time of day, and the day unless it is today. */
export function formatDeadline(instant: string, now: number): string {
  const isToday = new Date(instant).toDateString() === new Date(now).toDateString();
  return isToday ? formatClock(instant) : formatDateTime(instant);
}

/** Whole days from today to a calendar date, in the reader's own zone. */
export function daysUntil(date: string, now: number): number {
  const [year, month, day] = date.split('-').map(Number);
  const today = new Date(now);
  const start = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Math.round((Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1) - start) / DAY);
}

/** "today", "tomorrow", "in 3 days", then the date itself. */
export function formatBestBefore(date: string, now: number): string {
  const days = daysUntil(date, now);
  if (days < -1 || days > 6) return formatDayMonth(`${date}T12:00:00`);
  return relative.format(days, 'day');
}
