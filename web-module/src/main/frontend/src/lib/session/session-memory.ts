/**
 * What this browser remembers of a session: never a token, only that there was one and when it was renewed.
 * Storage may be closed to us (private windows); then nothing is remembered and nothing else breaks.
 */
const SIGNED_IN = 'commissary.signed-in';
const RENEWED_AT = 'commissary.session-renewed-at';

let signingOut = false;

export function rememberSignIn(): void {
  signingOut = false;
  write(SIGNED_IN, 'yes');
}

/** Forgets the session; `byUser` says the person asked for it, so nothing needs explaining afterwards. */
export function forgetSignIn(byUser: boolean): void {
  signingOut = byUser;
  write(SIGNED_IN, null);
}

export function wasSignedIn(): boolean {
  return read(SIGNED_IN) === 'yes';
}

/** The person asked to leave; the session may end any moment. */
export function expectSignOut(): void {
  signingOut = true;
}

export function isSigningOut(): boolean {
  return signingOut;
}

export function rememberRenewal(at: number): void {
  write(RENEWED_AT, String(at));
}

/** When any tab of this browser last renewed the session, in milliseconds since 1970; 0 if never. */
export function lastRenewal(): number {
  return Number(read(RENEWED_AT) ?? 0);
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // Nothing to do: see above.
  }
}
