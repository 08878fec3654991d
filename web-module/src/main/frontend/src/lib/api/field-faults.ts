import { ApiError } from './api-error';

/** The server's complaints by field, for those fields that the form has. */
export function fieldFaults(error: unknown, fields: readonly string[]): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  const known = error.fields.filter(({ field }) => fields.includes(field));
  return Object.fromEntries(known.map(({ field, message }) => [field, message]));
}
