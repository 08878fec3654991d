import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FileImport } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import type { ImportKind } from '../model/kind';
import { importsKey } from './imports';

interface StartInput {
  kind: ImportKind;
  file: File;
  onProgress: (percent: number) => void;
  signal: AbortSignal;
}

/** Sends the file; its rows are read when it is there. */
export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, file, onProgress, signal }: StartInput) =>
      upload<{ data: FileImport }>({
        method: 'POST',
        url: `/api/v1/imports?kind=${kind}&fileName=${encodeURIComponent(file.name)}`,
        body: file,
        headers: { 'Content-Type': kind === 'foods' ? 'application/zip' : 'text/csv' },
        onProgress,
        signal,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: importsKey }),
  });
}
