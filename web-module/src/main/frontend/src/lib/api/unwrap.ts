import { ApiError } from './api-error';

interface Answer<Body> {
  data?: Body | undefined;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; any other answer is thrown as an ApiError. */
export async function bodyOf<Body>(call: Promise<Answer<Body>>): Promise<Body> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined) throw new ApiError(response, error);
  return data;
}

/** What the envelope holds. */
export async function dataOf<Body extends { data: unknown }>(
  call: Promise<Answer<Body>>,
): Promise<Body['data']> {
  return (await bodyOf(call)).data;
}
