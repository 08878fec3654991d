/** Goes on to a page to pay at: one of ours within the application, another's by leaving it. */
export function leaveTo(address: string, go: (path: string) => unknown): void {
  const { origin, pathname, search, hash, protocol } = new URL(address, window.location.origin);
  if (origin === window.location.origin) go(pathname + search + hash);
  else if (protocol === 'https:' || protocol === 'http:') window.location.assign(address);
}
