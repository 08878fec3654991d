import { locale } from '@/lib/texts';

/** Calendar days as `YYYY-MM-DD`. A day is the reader's own: that of the time zone in the profile. */
const DAY_MS = 24 * 60 * 60 * 1000;
const long = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** The day that it is in a zone. */
export function dayAt(instant: number, zone: string): string {
  const { year, month, day } = partsAt(instant, zone);
  return `${year}-${month}-${day}`;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** "Saturday, November 21". */
export function formatDay(day: string): string {
  return long.format(new Date(`${day}T00:00:00Z`));
}

/** "Nov 21". */
export function formatShortDay(day: string): string {
  return short.format(new Date(`${day}T00:00:00Z`));
}

/** The instant at which clocks of a zone show this time, such as `12:30`. */
export function instantAt(day: string, time: string, zone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // Twice, for the shift of the first guess may be that of the other side of a change of clocks.
  const guess = wanted - shiftAt(wanted, zone);
  return new Date(wanted - shiftAt(guess, zone)).toISOString();
}

/** The time that clocks of a zone show, such as `12:30`. */
export function timeAt(instant: number, zone: string): string {
  const { hour, minute } = partsAt(instant, zone);
  return `${hour}:${minute}`;
}

/** How far a zone is ahead of UTC. */
function shiftAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = partsAt(instant, zone);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - instant;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsAt(instant: number, zone: string) {
  const format = formats.get(zone) ?? numericIn(zone);
  formats.set(zone, format);
  const parts = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const of = (name: string) => parts[name] ?? '';
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  };
}

function numericIn(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
}
