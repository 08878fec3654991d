import type { Suggestion, TextPiece } from '@/lib/api/types';
import { searchPath } from './filters';

/** Where a suggestion leads. */
export function pathOf({ kind, text, id }: Suggestion): string {
  switch (kind) {
    case 'product':
      return id === undefined ? searchPath({ q: text }) : `/shop/products/${id}`;
    case 'category':
      return id === undefined ? searchPath({ q: text }) : searchPath({ category: id });
    case 'brand':
      return searchPath({ brand: [text] });
  }
}

/** A suggestion's text in pieces; those beginnings of words that were typed are marked. */
export function typedPieces(text: string, typed: string): TextPiece[] {
  const words = typed
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  return (text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []).flatMap((part) => {
    const length = Math.max(0, ...words.map((word) => beginningOf(part, word)));
    return [
      { text: part.slice(0, length), marked: true },
      { text: part.slice(length), marked: false },
    ].filter((piece) => piece.text !== '');
  });
}

/** How many characters of a part are its beginning as typed, accents that stand alone included. */
function beginningOf(part: string, word: string): number {
  if (!plain(part).startsWith(word)) return 0;
  let length = 1;
  while (plain(part.slice(0, length)).length < word.length) length++;
  while (/\p{M}/u.test(part.charAt(length))) length++;
  return length;
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
