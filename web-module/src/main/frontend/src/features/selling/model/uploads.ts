export interface Upload {
  id: number;
  file: File;
  state: 'WAITING' | 'SENDING' | 'ATTACHING' | 'FAILED';
  percent: number;
  error?: unknown;
}

type Step =
  | { type: 'added'; files: { id: number; file: File }[] }
  | { type: 'step'; id: number; state: Upload['state']; percent: number }
  | { type: 'failed'; id: number; error: unknown }
  | { type: 'gone'; id: number };

export function uploadsAfter(uploads: Upload[], step: Step): Upload[] {
  switch (step.type) {
    case 'added':
      return [
        ...uploads,
        ...step.files.map(({ id, file }): Upload => ({ id, file, state: 'WAITING', percent: 0 })),
      ];
    case 'step':
      return uploads.map((upload) =>
        upload.id === step.id
          ? { id: upload.id, file: upload.file, state: step.state, percent: step.percent }
          : upload,
      );
    case 'failed':
      return uploads.map((upload) =>
        upload.id === step.id ? { ...upload, state: 'FAILED', error: step.error } : upload,
      );
    case 'gone':
      return uploads.filter(({ id }) => id !== step.id);
  }
}

export function isUnderWay({ state }: Upload): boolean {
  return state !== 'FAILED';
}

/** One at a time: each changes the product. */
export function nextOf(uploads: readonly Upload[]): Upload | undefined {
  const busy = uploads.some(({ state }) => state === 'SENDING' || state === 'ATTACHING');
  return busy ? undefined : uploads.find(({ state }) => state === 'WAITING');
}
