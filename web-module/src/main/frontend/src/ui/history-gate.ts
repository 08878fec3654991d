type Gate = (event: PopStateEvent) => void;

let gate: Gate | undefined;

/**
 * Lets a page hold back a step through the history. Listeners of the window are called in the order in which they came,
 * so this one must come before the router's.
 */
export function watchHistory(): void {
  window.addEventListener('popstate', (event) => gate?.(event));
}

/** Sets who is asked first about a step through the history; returns how to take that back. */
export function gateHistory(next: Gate): () => void {
  gate = next;
  return () => {
    if (gate === next) gate = undefined;
  };
}
