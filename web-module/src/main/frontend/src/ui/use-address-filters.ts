import { useSearchParams } from 'react-router';

export interface AddressFilters {
  get: (name: string) => string;
  page: number;
  /** Sets or, with an empty value, removes; goes back to the first page. */
  set: (name: string, value: string) => void;
  toPage: (page: number) => void;
  /** Without any, from the first page on. */
  clear: () => void;
}

/** Simple filters of a list, and its page, in the address bar. */
export function useAddressFilters(): AddressFilters {
  const [params, setParams] = useSearchParams();
  const page = Number(params.get('page') ?? 1);
  const put = (name: string, value: string, replace: boolean) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now);
        next.delete('page');
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace },
    );
  return {
    get: (name) => params.get(name) ?? '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    set: (name, value) => put(name, value, true),
    clear: () => setParams({}, { replace: true }),
    toPage: (wanted) => put('page', wanted > 1 ? String(wanted) : '', false),
  };
}
