import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSocketStatus } from '@/lib/socket/socket-context';
import { texts } from '@/lib/texts';
import classes from './live-status.module.css';

const PATIENCE = 3000;

/** Says so when live updates are away, but not for a blink. */
export function LiveStatus() {
  const status = useSocketStatus();
  const away = status === 'reconnecting' || status === 'offline';
  return (
    <div role="status" aria-live="polite">
      {away && <Hint key={status} offline={status === 'offline'} />}
    </div>
  );
}

function Hint({ offline }: { offline: boolean }) {
  const [shown, setShown] = useState(offline);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={classes['hint']}>
      {offline ? <IconCloudOff size={16} aria-hidden /> : <IconRefresh size={16} aria-hidden />}
      {offline ? texts.shell.offline : texts.shell.reconnecting}
    </div>
  );
}
