import { expect, it } from 'vitest';
import { draftOf, emptyDraft, factsOf, faultsOf } from './draft';

it('says only the figures of its kind', () => {
  const draft = { ...emptyDraft, name: 'Mugs', kind: 'BUY_X_GET_Y' as const, percent: 10 as const };

  expect(factsOf({ ...draft, buyQuantity: 2, getQuantity: 1, amount: 5 })).toEqual({
    name: 'Mugs',
    kind: 'BUY_X_GET_Y',
    percent: 10,
    buyQuantity: 2,
    getQuantity: 1,
    productIds: [],
    categoryIds: [],
    combinable: true,
    active: true,
  });
});

it('keeps its window over the reader’s zone', () => {
  const facts = {
    ...factsOf({ ...emptyDraft, name: 'Week', percent: 5 }),
    startsAt: '2026-11-21T17:00:00.000Z',
  };

  const draft = draftOf({
    ...facts,
    id: 1,
    used: 0,
    productIds: [],
    categoryIds: [],
    combinable: true,
    active: true,
  });

  expect(draft.startsAt).toBe('2026-11-21T10:00');
  expect(factsOf(draft).startsAt).toBe('2026-11-21T17:00:00.000Z');
});

it('names what is missing', () => {
  expect(Object.keys(faultsOf(emptyDraft))).toEqual(['name', 'percent']);
  expect(Object.keys(faultsOf({ ...emptyDraft, name: 'Week', kind: 'FREE_SHIPPING' }))).toEqual([]);
  expect(
    Object.keys(
      faultsOf({
        ...emptyDraft,
        name: 'Week',
        kind: 'FREE_SHIPPING',
        startsAt: '2026-11-22T10:00',
        endsAt: '2026-11-21T10:00',
      }),
    ),
  ).toEqual(['endsAt']);
});
