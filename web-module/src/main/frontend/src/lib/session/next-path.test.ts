import { expect, it } from 'vitest';
import { safeNext } from './next-path';

it('goes on to a path of this site', () => {
  expect(safeNext('/deals?city=calgary')).toBe('/deals?city=calgary');
});

it.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
])('does not leave the site for %s', (next) => {
  expect(safeNext(next)).toBe('/deals');
});
