import { delay, HttpResponse, type JsonBodyType } from 'msw';
import { scenario } from './scenario';

export const ok = (data: unknown, status = 200) =>
  HttpResponse.json({ success: true, data } as JsonBodyType, { status });

export function failure(statusCode: number, error: string, message: string, details?: object) {
  return HttpResponse.json(
    { success: false, error, message, statusCode, details },
    { status: statusCode },
  );
}

/** A list in pages, with whatever stands beside `data`. */
export function listOf(request: Request, rows: readonly unknown[], beside: object = {}) {
  const query = new URL(request.url).searchParams;
  const page = Number(query.get('page') ?? 1);
  const pageSize = Number(query.get('pageSize') ?? 20);
  const data = rows.slice((page - 1) * pageSize, page * pageSize);
  return HttpResponse.json({
    success: true,
    data,
    pagination: { page, pageSize, total: rows.length },
    ...beside,
  } as JsonBodyType);
}

/** Applies the scenario to what a page reads; undefined where it answers as usual. */
export async function mood() {
  const now = scenario();
  if (now === 'loading') await delay('infinite');
  if (now === 'error') {
    return failure(500, 'INTERNAL_ERROR', 'Internal error', { reference: 'a41f-77c2' });
  }
  return undefined;
}

export function isEmpty(): boolean {
  return scenario() === 'empty';
}
