/** What a tab keeps over reloads. Storage may be closed to us (private windows): then it is kept until the reload. */
const here = new Map<string, string>();

export function readTab(key: string): string | undefined {
  try {
    return window.sessionStorage.getItem(key) ?? undefined;
  } catch {
    return here.get(key);
  }
}

export function writeTab(key: string, value: string | undefined): void {
  if (value === undefined) here.delete(key);
  else here.set(key, value);
  try {
    if (value === undefined) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, value);
  } catch {
    // Nothing to do: see above.
  }
}
