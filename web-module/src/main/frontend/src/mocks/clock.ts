interface Span {
  days?: number;
  hours?: number;
  minutes?: number;
}

/** An instant so long before now; negative spans lie ahead. */
export function ago({ days = 0, hours = 0, minutes = 0 }: Span): string {
  return new Date(Date.now() - ((days * 24 + hours) * 60 + minutes) * 60_000).toISOString();
}
