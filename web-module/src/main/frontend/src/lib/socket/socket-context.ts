import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { LiveSocket, type SocketStatus } from './live-socket';
import type { SocketMessage } from './messages';

/** Pages read the socket from here; without a provider it is one that never opens. */
export const SocketContext = createContext(new LiveSocket());

export function useSocketStatus(): SocketStatus {
  const socket = useContext(SocketContext);
  return useSyncExternalStore(socket.onStatus, () => socket.status);
}

/** Calls `handle` for each message of the type. */
export function useSocketMessage(type: string, handle: (message: SocketMessage) => void): void {
  const socket = useContext(SocketContext);
  const onMessage = useEffectEvent(handle);
  useEffect(
    () =>
      socket.onMessage((message) => {
        if (message.type === type) onMessage(message);
      }),
    [socket, type],
  );
}
