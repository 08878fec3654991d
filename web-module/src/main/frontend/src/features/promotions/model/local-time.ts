/** An instant as a field for local date and time has it; empty for none. */
export function localIn(instant: string | undefined): string {
  if (instant === undefined) return '';
  const date = new Date(instant);
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

export function instantIn(local: string): string {
  return new Date(local).toISOString();
}
