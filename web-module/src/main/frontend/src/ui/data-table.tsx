/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   On a phone the parts are `display: block`, which takes a table's roles away in some browsers: they are written out. */
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** Needs a line of its own on a phone, where figures stand two in a line. */
  wide?: boolean;
  /** Shown as the row's heading on a phone, where each row becomes a card. */
  lead?: boolean;
  hideHeader?: boolean;
}

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string | number;
  /** What lies under a row, across its whole width. */
  below?: (row: Row) => ReactNode;
  busy?: boolean;
}

/** A table that turns into a list of cards on a phone. */
export function DataTable<Row>({ label, rows, columns, rowKey, below, busy }: Props<Row>) {
  return (
    <div className={classes['frame']} data-busy={busy === true || undefined} aria-busy={busy}>
      <table role="table" aria-label={label} className={classes['table']}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" data-numeric={column.numeric}>
                {column.hideHeader ? (
                  <VisuallyHidden>{column.header}</VisuallyHidden>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody role="rowgroup" key={rowKey(row)}>
            <tr role="row">
              {columns.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  data-label={column.hideHeader ? undefined : column.header}
                  data-numeric={column.numeric}
                  data-wide={column.wide}
                  data-lead={column.lead}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
            <Below span={columns.length}>{below?.(row)}</Below>
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Below({ span, children }: { span: number; children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <tr role="row" className={classes['below']}>
      <td role="cell" colSpan={span}>
        {children}
      </td>
    </tr>
  );
}
