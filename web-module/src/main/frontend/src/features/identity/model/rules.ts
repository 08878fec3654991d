import { texts } from '@/lib/texts';

const SHORTEST = 10;
const LONGEST_BYTES = 72;

/** The password rules that can be told here; the server also refuses the commonest ones. */
export function passwordFault(password: string, email = ''): string | null {
  if (Array.from(password).length < SHORTEST) return texts.identity.passwordTooShort;
  if (new TextEncoder().encode(password).length > LONGEST_BYTES) {
    return texts.identity.passwordTooLong;
  }
  const same = password.toLowerCase() === email.trim().toLowerCase();
  return same ? texts.identity.passwordIsEmail : null;
}

export function emailFault(email: string): string | null {
  return /^[^\s@]+@[^\s@]+$/.test(email.trim()) ? null : texts.identity.emailNeeded;
}

export function neededFault(fault: string): (value: string) => string | null {
  return (value) => (value.trim() === '' ? fault : null);
}
