import { texts } from '@/lib/texts';
import classes from './page-loading.module.css';

/** While an area's script is on its way: usually too short to be seen, so it starts late. */
export function PageLoading() {
  return <div className={classes['progress']} role="status" aria-label={texts.common.loading} />;
}
