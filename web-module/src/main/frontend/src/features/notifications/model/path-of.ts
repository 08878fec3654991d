/** Where a notification leads within this site; nothing for an address elsewhere. */
export function pathOf(link: string | undefined): string | undefined {
  if (link === undefined || link === '') return undefined;
  if (!URL.canParse(link, window.location.origin)) return undefined;
  const address = new URL(link, window.location.origin);
  if (address.origin !== window.location.origin) return undefined;
  return address.pathname + address.search + address.hash;
}
