import { ApiError } from '@/lib/api/api-error';
import { selling } from '@/lib/texts/selling';
import { errorText } from '@/ui/error-text';

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const MOST_BYTES = 5 * 1024 * 1024;

export const ACCEPTED = TYPES.join(',');

type Code = keyof typeof selling.images.failed;

/** A picture that need not be sent to be refused. */
class ImageRefused extends Error {
  override readonly name = 'ImageRefused';
  readonly code: Code;

  constructor(code: Code) {
    super(code);
    this.code = code;
  }
}

export function checkImage({ type, size }: File): void {
  if (!TYPES.includes(type)) throw new ImageRefused('IMAGE_TYPE_REFUSED');
  if (size > MOST_BYTES) throw new ImageRefused('IMAGE_TOO_LARGE');
}

/** What is wrong with a picture and what to do, in plain words. */
export function imageFaultText(error: unknown): string {
  const code = error instanceof ApiError || error instanceof ImageRefused ? error.code : '';
  return isKnown(code) ? selling.images.failed[code] : errorText(error);
}

/** Whether sending the same picture again may help. */
export function isWorthRetrying(error: unknown): boolean {
  return !(error instanceof ImageRefused) && !/^IMAGE_(TYPE|TOO|UNREADABLE)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof ApiError ? error.code : '';
}

function isKnown(code: string): code is Code {
  return code in selling.images.failed;
}
