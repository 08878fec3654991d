import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { gateHistory } from './history-gate';

/** Where somebody wanted to go: by a link, or so many steps through the history. */
type Wish = { path: string } | { steps: number };

interface LeaveGuard {
  /** Somebody wants to leave and waits for an answer. */
  asking: boolean;
  leave: () => void;
  stay: () => void;
}

/**
 * Holds back whoever leaves the page while something is unsaved: by a link, through the history, or by closing the tab.
 * The router that could do so by itself costs a tenth of the script that every first page may load.
 */
export function useLeaveGuard(dirty: boolean): LeaveGuard {
  const [wish, setWish] = useState<Wish>();
  const leaving = useRef(false);
  const go = useNavigate();

  useEffect(() => {
    if (!dirty) return undefined;
    const here = placeOf(window.history.state);
    const page = window.location.pathname;
    let returning = false;

    const onClick = (event: MouseEvent) => {
      const path = leadingAway(event, page);
      if (leaving.current || path === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setWish({ path });
    };
    // The address has changed already: it is put back, which is heard once more.
    const onPop = (event: PopStateEvent) => {
      const there = placeOf(event.state);
      if (leaving.current || here === undefined || there === undefined) return;
      if (!returning && window.location.pathname === page) return;
      event.stopImmediatePropagation();
      if (!returning) {
        window.history.go(here - there);
        setWish({ steps: there - here });
      }
      returning = !returning;
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!leaving.current) event.preventDefault();
    };
    document.addEventListener('click', onClick, { capture: true });
    const open = gateHistory(onPop);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, { capture: true });
      open();
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [dirty]);

  return {
    asking: wish !== undefined,
    stay: () => setWish(undefined),
    leave: () => {
      if (!wish) return;
      leaving.current = true;
      setWish(undefined);
      if ('path' in wish) void go(wish.path);
      else window.history.go(wish.steps);
    },
  };
}

/** The router numbers the entries of the history. */
function placeOf(state: unknown): number | undefined {
  const place = (state as { idx?: unknown } | null)?.idx;
  return typeof place === 'number' ? place : undefined;
}

/** The page of ours that a press leads to in this tab; undefined where it leads nowhere else. */
function leadingAway(event: MouseEvent, page: string): string | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target === '_blank' || link.hasAttribute('download')) return undefined;
  const { origin, pathname, search, hash } = new URL(link.href);
  return origin === window.location.origin && pathname !== page
    ? pathname + search + hash
    : undefined;
}
