import type { ProductImage } from '@/lib/api/types';

/** The longer sides of the sizes that the server makes, in pixels. */
const SMALL = 160;
const MEDIUM = 480;
const LARGE = 1200;

/** The sizes of a picture for the browser to choose from; none until they are made. */
export function srcSetOf(image: ProductImage): string | undefined {
  if (!image.ready) return undefined;
  const { smallUrl, mediumUrl, largeUrl, width, height } = image;
  const upright = Math.min(1, width / height);
  const widthOf = (longer: number) => Math.round(Math.min(longer * upright, width));
  return [
    `${smallUrl} ${widthOf(SMALL)}w`,
    `${mediumUrl} ${widthOf(MEDIUM)}w`,
    `${largeUrl} ${widthOf(LARGE)}w`,
  ].join(', ');
}
