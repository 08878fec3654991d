const KEY_BYTES = 16;

/** A key that nobody guesses. Not by `randomUUID`: a browser has that only on a site with HTTPS. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
