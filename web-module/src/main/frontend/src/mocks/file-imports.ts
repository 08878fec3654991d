import type { FileImport, RefusedRow } from '@/lib/api/types';
import { ago } from './clock';

function past(): FileImport[] {
  return [
    {
      id: 12,
      kind: 'products',
      fileName: 'autumn-range.csv',
      state: 'DONE',
      bytes: 1_480_000,
      percent: 100,
      rows: 12_480,
      created: 11_902,
      changed: 540,
      unchanged: 12,
      refused: 26,
      startedBy: 'Ada Marsh',
      createdAt: ago({ hours: 3 }),
    },
    {
      id: 11,
      kind: 'products',
      fileName: 'prices.csv',
      state: 'FAILED',
      bytes: 1_480_000,
      percent: 0,
      rows: 0,
      created: 0,
      changed: 0,
      unchanged: 0,
      refused: 0,
      error: 'The column sku is missing.',
      startedBy: 'Ada Marsh',
      createdAt: ago({ days: 2 }),
    },
  ];
}

export const imports: FileImport[] = past();

export function resetImports(): void {
  imports.splice(0, imports.length, ...past());
}

export function startImport(fileName: string): FileImport {
  const started: FileImport = {
    id: imports.length + 11,
    kind: 'products',
    fileName,
    state: 'RUNNING',
    bytes: 1_480_000,
    percent: 0,
    rows: 0,
    created: 0,
    changed: 0,
    unchanged: 0,
    refused: 0,
    startedBy: 'Ada Marsh',
    createdAt: ago({}),
  };
  imports.unshift(started);
  return started;
}

export const refusedRows: RefusedRow[] = Array.from({ length: 26 }, (_, row) => ({
  line: 40 + row * 17,
  sku: `MUG-${String(row)}`,
  errors: [
    { field: 'price', message: 'must be between 0 and 10000000, with at most two decimals' },
    ...(row % 3 === 0
      ? [{ field: 'name', message: 'must be one line of 1 to 200 characters' }]
      : []),
  ],
}));
