/** A message of the socket. It says that something changed; the data is read over HTTP. */
export interface SocketMessage {
  type: string;
  id?: string | number;
  at?: string;
  message?: string;
  count?: number;
  data: Record<string, unknown>;
}

export function parseMessage(text: unknown): SocketMessage | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || typeof value['type'] !== 'string') return undefined;
    const { type, id, at, message, count, data } = value;
    return {
      type,
      data: isRecord(data) ? data : {},
      ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
      ...(typeof at === 'string' ? { at } : {}),
      ...(typeof message === 'string' ? { message } : {}),
      ...(typeof count === 'number' ? { count } : {}),
    };
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
