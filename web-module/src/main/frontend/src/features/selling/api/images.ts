import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiLater } from '@/lib/api/client-later';
import type { ProductView } from '@/lib/api/types';
import type { ImageUpload } from '@/lib/api/upcoming';
import { upload } from '@/lib/api/upload';
import { keep } from './save-product';

interface SendInput {
  productId: number;
  file: File;
  onProgress: (percent: number) => void;
  signal: AbortSignal;
}

/** Sends a picture to where the server says. It is the product's only once it is attached. */
export async function sendImage({
  productId,
  file,
  onProgress,
  signal,
}: SendInput): Promise<string> {
  const place = await apiLater<ImageUpload>('POST', `/products/${productId}/image/upload-url`, {
    body: { contentType: file.type, size: file.size },
    signal,
  });
  await upload({
    method: 'PUT',
    url: place.uploadUrl,
    body: file,
    headers: place.headers,
    onProgress,
    signal,
  });
  return place.imageUrl;
}

/** Attaches what was sent and makes it the first; of a picture that the product has, only the latter. */
export function attachImage(productId: number, imageUrl: string): Promise<ProductView> {
  return apiLater<ProductView>('PUT', `/products/${productId}`, { body: { imageUrl } });
}

export function useMakeMain(productId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (imageUrl: string) => attachImage(productId, imageUrl),
    onSuccess: (product) => keep(queries, product),
  });
}

export function useDeleteImage(productId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (imageId: number) =>
      apiLater<ProductView>('DELETE', `/products/${productId}/images/${imageId}`),
    onSuccess: (product) => keep(queries, product),
  });
}
