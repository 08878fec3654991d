import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ImageUpload, ProductView } from '@/lib/api/types';
import { dataOf } from '@/lib/api/unwrap';
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
  const place: ImageUpload = await dataOf(
    api.POST('/api/v1/products/{id}/image/upload-url', {
      params: { path: { id: productId } },
      body: { contentType: file.type, size: file.size },
      signal,
    }),
  );
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
  return dataOf(
    api.PUT('/api/v1/products/{id}', { params: { path: { id: productId } }, body: { imageUrl } }),
  );
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
    mutationFn: (imageId: number): Promise<ProductView> =>
      dataOf(
        api.DELETE('/api/v1/products/{id}/images/{imageId}', {
          params: { path: { id: productId, imageId } },
        }),
      ),
    onSuccess: (product) => keep(queries, product),
  });
}
