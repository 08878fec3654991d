import { expect, it } from 'vitest';
import { daysUntil, formatBestBefore, formatRelative } from './time';

const now = Date.parse('2026-03-14T15:00:00Z');
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

it.each([
  [0.5, 'just now'],
  [4, '4 min ago'],
  [59.9, '59 min ago'],
  [125, '2 h ago'],
  [26 * 60, 'yesterday'],
  [-90, 'in 1 h'],
])('says how long %d minutes are', (minutes, words) => {
  expect(formatRelative(minutesAgo(minutes), now)).toBe(words);
});

it('counts days by the calendar of the reader', () => {
  const lateEvening = Date.parse('2026-03-14T23:30:00-06:00');

  expect(daysUntil('2026-03-15', lateEvening)).toBe(1);
});

it.each([
  ['2026-03-14', 'today'],
  ['2026-03-15', 'tomorrow'],
  ['2026-03-17', 'in 3 days'],
])('says when %s is', (date, words) => {
  expect(formatBestBefore(date, now)).toBe(words);
});
