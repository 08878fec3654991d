const NAME = 'commissary';
const VERSION = 1;

export const CALLS = 'calls';
export const ANSWERS = 'answers';

let opened: Promise<IDBDatabase | undefined> | undefined;

/** This browser's own database. Undefined where there is none for us (private windows): then nothing outlives a reload. */
export function database(): Promise<IDBDatabase | undefined> {
  opened ??= open().catch(() => undefined);
  return opened;
}

async function open(): Promise<IDBDatabase | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    const calls = request.result.createObjectStore(CALLS, { keyPath: 'seq', autoIncrement: true });
    calls.createIndex('account', 'account');
    calls.createIndex('key', 'key', { unique: true });
    request.result.createObjectStore(ANSWERS, { keyPath: 'key' });
  };
  const result = await answered(request);
  // Another tab may bring a newer form: it must not wait for this one.
  result.onversionchange = () => {
    result.close();
    opened = undefined;
  };
  return result;
}

/** A request's result. */
export function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser gave no reason.'));
  });
}

/** Until what was written is safe. */
export function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error('Nothing was written.'));
    transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was written.'));
  });
}
