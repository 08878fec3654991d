import type { ApiKeyView } from '@/lib/api/types';
import { texts } from '@/lib/texts';

/** A key's name; with its number where another key has the same name because one takes the other's place. */
export function nameOf({ id, name, replaces, replacedBy }: ApiKeyView): string {
  return replaces === undefined && replacedBy === undefined
    ? name
    : `${name} ${texts.keys.number(id)}`;
}
