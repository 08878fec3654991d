import type { ApiKeyView } from '@/lib/api/types';
import { admin } from '@/lib/texts/admin';

/** A key's name; with its number where another key has the same name because one takes the other's place. */
export function nameOf({ id, name, replaces, replacedBy }: ApiKeyView): string {
  return replaces === undefined && replacedBy === undefined
    ? name
    : `${name} ${admin.keys.number(id)}`;
}
