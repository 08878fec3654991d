import createClient from 'openapi-fetch';
import { sessionFetch } from '@/lib/session/session-fetch';
import type { paths } from './schema';

/** The typed client of the REST contract. Same origin, so the browser brings its cookies. */
export const api = createClient<paths>({
  baseUrl: typeof window === 'undefined' ? 'http://localhost' : window.location.origin,
  credentials: 'same-origin',
  fetch: sessionFetch,
});
