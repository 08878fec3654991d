import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RequestBody } from '@/lib/api/types';
import { bodyOf } from '@/lib/api/unwrap';
import { addressesKey } from '@/lib/shop/addresses';

type Facts = RequestBody<'SaveAddress'>;

/** One change of the addresses that one keeps. */
export type AddressChange =
  | { kind: 'add'; address: Facts }
  | { kind: 'change'; id: number; address: Facts }
  | { kind: 'remove'; id: number };

export function useChangeAddresses() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: AddressChange): Promise<unknown> => send(change),
    onSettled: () => queries.invalidateQueries({ queryKey: addressesKey }),
  });
}

function send(change: AddressChange): Promise<unknown> {
  switch (change.kind) {
    case 'add':
      return bodyOf(api.POST('/api/v1/me/addresses', { body: change.address }));
    case 'change':
      return bodyOf(
        api.PUT('/api/v1/me/addresses/{id}', {
          params: { path: { id: change.id } },
          body: change.address,
        }),
      );
    case 'remove':
      return bodyOf(
        api.DELETE('/api/v1/me/addresses/{id}', { params: { path: { id: change.id } } }),
      );
  }
}
