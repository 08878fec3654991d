import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { meKey } from '@/lib/session/me';
import { LiveSocket } from './live-socket';
import { SocketContext, useSocketMessage } from './socket-context';

/** Opens the socket for as long as it is mounted: below the guard, so exactly while somebody is signed in. */
export function SocketProvider({ children }: { children: ReactNode }) {
  const [socket] = useState(() => new LiveSocket());
  useEffect(() => {
    socket.start();
    return () => socket.stop();
  }, [socket]);
  return (
    <SocketContext value={socket}>
      <CatchUp socket={socket} />
      {children}
    </SocketContext>
  );
}

/** After a gap the server replays five minutes at most, so what is on the screen is read again. */
function CatchUp({ socket }: { socket: LiveSocket }) {
  const queries = useQueryClient();
  const [complete, setComplete] = useState(true);
  useEffect(
    () =>
      socket.onStatus(() => {
        if (socket.status === 'reconnecting' || socket.status === 'offline') setComplete(false);
      }),
    [socket],
  );
  useSocketMessage('connected', () => {
    if (complete) return;
    setComplete(true);
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== meKey[0] });
  });
  return null;
}
