import { Unreachable } from '@/lib/api/api-error';
import { ANSWERS, answered, database, written } from './database';

const MOST_KEPT = 60;

interface Kept {
  key: string;
  at: number;
  data: unknown;
}

/**
 * What the server says, which is kept; when it cannot be reached, what it said last. `name` tells one question from
 * another, and whose it is.
 */
export async function remembered<Data>(name: string, ask: () => Promise<Data>): Promise<Data> {
  try {
    const data = await ask();
    await keep(name, data).catch(() => undefined);
    return data;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const last = await recall(name).catch(() => undefined);
    if (last === undefined) throw error;
    return last as Data;
  }
}

/** Forgets everything that was kept, whoever it was for: who signs out leaves nothing to read. */
export async function forgetAnswers(): Promise<void> {
  const kept = await database();
  if (!kept) return;
  const transaction = kept.transaction(ANSWERS, 'readwrite');
  transaction.objectStore(ANSWERS).clear();
  await written(transaction);
}

async function keep(key: string, data: unknown): Promise<void> {
  const kept = await database();
  if (!kept) return;
  const transaction = kept.transaction(ANSWERS, 'readwrite');
  const store = transaction.objectStore(ANSWERS);
  store.put({ key, at: Date.now(), data } satisfies Kept);
  const all = (await answered(store.getAll())) as Kept[];
  const oldest = all.sort((a, b) => a.at - b.at).slice(0, Math.max(0, all.length - MOST_KEPT));
  for (const old of oldest) store.delete(old.key);
  await written(transaction);
}

async function recall(key: string): Promise<unknown> {
  const kept = await database();
  if (!kept) return undefined;
  const found = (await answered(kept.transaction(ANSWERS).objectStore(ANSWERS).get(key))) as
    Kept | undefined;
  return found?.data;
}
