import { account } from '@/lib/texts/account';

const SHORTEST = 10;
const LONGEST_BYTES = 72;

/** The password rules that can be told here; the server also refuses the commonest ones. */
export function passwordFault(password: string, email = ''): string | null {
  if (Array.from(password).length < SHORTEST) return account.identity.passwordTooShort;
  if (new TextEncoder().encode(password).length > LONGEST_BYTES) {
    return account.identity.passwordTooLong;
  }
  const same = password.toLowerCase() === email.trim().toLowerCase();
  return same ? account.identity.passwordIsEmail : null;
}

export function emailFault(email: string): string | null {
  return /^[^\s@]+@[^\s@]+$/.test(email.trim()) ? null : account.identity.emailNeeded;
}

export function neededFault(fault: string): (value: string) => string | null {
  return (value) => (value.trim() === '' ? fault : null);
}
