/** Where to go after signing in: a path of this site, never an address of another. */
export function safeNext(next: string | null, fallback = '/deals'): string {
  if (!next?.startsWith('/') || /^\/[/\\]/.test(next)) return fallback;
  return next;
}
