import { beforeEach, expect, it } from 'vitest';
import { ApiError, Unreachable } from './api-error';
import { once, unansweredAttempt, type Attempt } from './attempt';

beforeEach(() => sessionStorage.clear());

const refusal = (status: number) => new ApiError(new Response(null, { status }), undefined);
const keys: string[] = [];
const answered = ({ key }: Attempt<unknown>) => {
  keys.push(key);
  return Promise.resolve('done');
};
const failing = (error: Error) => (attempt: Attempt<unknown>) => {
  keys.push(attempt.key);
  return Promise.reject(error);
};

beforeEach(() => keys.splice(0));

it('keeps its key until there is an answer', async () => {
  await expect(once('order', { total: 5 }, failing(new Unreachable(undefined)))).rejects.toThrow();
  await expect(once('order', { total: 5 }, failing(refusal(503)))).rejects.toThrow();
  expect(unansweredAttempt('order')).toMatchObject({ body: { total: 5 } });

  await once('order', { total: 5 }, answered);

  expect(new Set(keys).size).toBe(1);
  expect(unansweredAttempt('order')).toBeUndefined();
});

it('takes a new key for something else, and after an answer', async () => {
  await expect(once('order', { total: 5 }, failing(new Unreachable(undefined)))).rejects.toThrow();
  await once('order', { total: 6 }, answered);
  await once('order', { total: 6 }, answered);

  expect(new Set(keys).size).toBe(3);
});

it('is over when the server says no', async () => {
  await expect(once('order', { total: 5 }, failing(refusal(402)))).rejects.toThrow();

  expect(unansweredAttempt('order')).toBeUndefined();
});

it('makes keys that nobody guesses', async () => {
  await once('order', {}, answered);

  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
});
