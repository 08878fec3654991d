import { feed } from '@/lib/texts/feed';

const PROGRAM = 'api_key ';
const PERSON = 'user ';

/** Who asked for a sync, in the reader's words. */
export function askedByText(askedBy: string): string {
  if (askedBy === 'the clock') return feed.clock;
  if (askedBy.startsWith(PROGRAM)) return feed.program(askedBy.slice(PROGRAM.length));
  return askedBy.startsWith(PERSON) ? askedBy.slice(PERSON.length) : askedBy;
}
