import type { ReactNode } from 'react';
import type { ColumnDrift } from '@/lib/api/types';
import { feed } from '@/lib/texts/feed';
import classes from './report.module.css';

/** Columns that are new, gone or of another type. Nothing where there are none. */
export function ColumnsReport({ drift }: { drift: ColumnDrift[] }) {
  if (drift.length === 0) return null;
  const fresh = drift.filter(({ before }) => before === undefined);
  const gone = drift.filter(({ now }) => now === undefined);
  const other = drift.filter(({ before, now }) => before !== undefined && now !== undefined);
  return (
    <dl className={classes['columns']}>
      <Columns name={feed.columnsNew} drift={fresh} type={({ now }) => now} />
      <Columns name={feed.columnsGone} drift={gone} type={({ before }) => before} />
      <Columns
        name={feed.columnsOther}
        drift={other}
        type={({ before = '', now = '' }) => feed.typeChange(before, now)}
      />
    </dl>
  );
}

interface Props {
  name: string;
  drift: ColumnDrift[];
  type: (column: ColumnDrift) => ReactNode;
}

function Columns({ name, drift, type }: Props) {
  if (drift.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {drift.map((column) => (
        <dd key={column.column}>
          <code>{column.column}</code> <span>{type(column)}</span>
        </dd>
      ))}
    </div>
  );
}
