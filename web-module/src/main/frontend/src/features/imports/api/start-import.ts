import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProductImport } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import { importsKey } from './imports';

interface StartInput {
  file: File;
  onProgress: (percent: number) => void;
  signal: AbortSignal;
}

/** Sends the file; its rows are read when it is there. */
export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, onProgress, signal }: StartInput) =>
      upload<{ data: ProductImport }>({
        method: 'POST',
        url: `/api/v1/products/imports?fileName=${encodeURIComponent(file.name)}`,
        body: file,
        headers: { 'Content-Type': 'text/csv' },
        onProgress,
        signal,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: importsKey }),
  });
}
