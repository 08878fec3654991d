import { useEffect } from 'react';
import { texts } from '@/lib/texts';

/** Names the browser's tab after the page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${texts.site.name}`;
  }, [title]);
}
