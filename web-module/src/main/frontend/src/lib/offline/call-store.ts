import { answered, CALLS, database, written } from './database';
import type { CallChange, QueuedCall } from './queued-call';

/** The queued calls of this browser, in the order in which they were made. */
export interface CallStore {
  of: (account: number) => Promise<QueuedCall[]>;
  add: (call: QueuedCall) => Promise<void>;
  change: (key: string, change: CallChange) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

/** Those that outlive a reload; where the browser keeps nothing for us, those of this tab. */
export async function openCallStore(): Promise<CallStore> {
  const kept = await database();
  return kept ? keptIn(kept) : memoryStore();
}

export function memoryStore(): CallStore {
  let calls: QueuedCall[] = [];
  return {
    of: (account) => Promise.resolve(calls.filter((call) => call.account === account)),
    add: (call) => {
      calls = [...calls, call];
      return Promise.resolve();
    },
    change: (key, change) => {
      calls = calls.map((call) => (call.key === key ? changed(call, change) : call));
      return Promise.resolve();
    },
    remove: (key) => {
      calls = calls.filter((call) => call.key !== key);
      return Promise.resolve();
    },
  };
}

function keptIn(database: IDBDatabase): CallStore {
  const edit = async (key: string, act: (store: IDBObjectStore, found: QueuedCall) => void) => {
    const transaction = database.transaction(CALLS, 'readwrite');
    const store = transaction.objectStore(CALLS);
    const found = (await answered(store.index('key').get(key))) as QueuedCall | undefined;
    if (found) act(store, found);
    await written(transaction);
  };
  return {
    of: (account) => {
      const store = database.transaction(CALLS).objectStore(CALLS);
      return answered(store.index('account').getAll(account)) as Promise<QueuedCall[]>;
    },
    add: async (call) => {
      const transaction = database.transaction(CALLS, 'readwrite');
      transaction.objectStore(CALLS).add(call);
      await written(transaction);
    },
    change: (key, change) => edit(key, (store, found) => store.put(changed(found, change))),
    remove: (key) =>
      edit(key, (store, found) => store.delete((found as QueuedCall & { seq: number }).seq)),
  };
}

/** What is undefined in a change goes. */
function changed(call: QueuedCall, change: CallChange): QueuedCall {
  const all = Object.entries({ ...call, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as QueuedCall;
}
