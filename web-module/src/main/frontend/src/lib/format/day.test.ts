import { expect, it } from 'vitest';
import { addDays, dayAt, instantAt, isDay, timeAt } from './day';

const edmonton = 'America/Edmonton';

it('is the day of the zone, not of UTC', () => {
  expect(dayAt(Date.parse('2026-03-15T05:30:00Z'), edmonton)).toBe('2026-03-14');
  expect(dayAt(Date.parse('2026-03-15T05:30:00Z'), 'Asia/Tokyo')).toBe('2026-03-15');
});

it('goes on over the ends of months', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

it.each([
  ['2026-03-08', '12:00', '2026-03-08T18:00:00.000Z'],
  ['2026-03-07', '12:00', '2026-03-07T19:00:00.000Z'],
  ['2026-11-01', '23:30', '2026-11-02T06:30:00.000Z'],
])('finds the instant of %s %s over changes of clocks', (day, time, instant) => {
  expect(instantAt(day, time, edmonton)).toBe(instant);
  expect(timeAt(Date.parse(instant), edmonton)).toBe(time);
});

it('knows what is no day', () => {
  expect(['2026-02-31x', 'today', '2026-13-01'].filter(isDay)).toEqual([]);
});
