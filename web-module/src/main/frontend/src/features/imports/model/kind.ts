/** What a file brings. */
export type ImportKind = 'products' | 'foods';

export function kindOf(text: string): ImportKind {
  return text === 'foods' ? 'foods' : 'products';
}
