import { createContext, useContext } from 'react';
import type { UserView } from '@/lib/api/types';

/** Given by the guard, so that what is below it never sees the moment between a session and none. */
export const UserContext = createContext<UserView | null>(null);

/** The signed-in user. Only below the guard. */
export function useUser(): UserView {
  const user = useContext(UserContext);
  if (!user) throw new Error('useUser needs the guard above it.');
  return user;
}
