import { Link } from 'react-router';
import { texts } from '@/lib/texts';
import { Mark } from '@/ui/mark';
import classes from './wordmark.module.css';

export function Wordmark() {
  return (
    <Link to="/deals" className={classes['wordmark']}>
      <Mark />
      {texts.site.name}
    </Link>
  );
}
