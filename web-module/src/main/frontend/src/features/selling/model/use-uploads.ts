import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import type { ProductView } from '@/lib/api/types';
import { attachImage, sendImage } from '../api/images';
import { keep } from '../api/save-product';
import { checkImage } from './image-fault';
import { isUnderWay, nextOf, uploadsAfter, type Upload } from './uploads';

interface Uploads {
  uploads: Upload[];
  add: (files: Iterable<File>) => void;
  retry: (id: number) => void;
  dismiss: (id: number) => void;
}

let lastId = 0;

/**
 * Pictures on their way to a product, one after the other. Each is the first once it is attached, so when all have
 * arrived the one that was first before is made so again; of the first ones, the first that was chosen.
 */
export function useUploads(product: ProductView): Uploads {
  const queries = useQueryClient();
  const [uploads, dispatch] = useReducer(uploadsAfter, []);
  const main = useRef<string>(product.imageUrl);
  const running = useRef<AbortController>(undefined);
  const next = nextOf(uploads);
  const productId = product.id;

  useEffect(() => {
    if (!next || running.current) return;
    const controller = new AbortController();
    running.current = controller;
    const { id, file } = next;
    const step = (state: Upload['state'], percent = 0) =>
      dispatch({ type: 'step', id, state, percent });

    async function bring(): Promise<void> {
      checkImage(file);
      const imageUrl = await sendImage({
        productId,
        file,
        signal: controller.signal,
        onProgress: (percent) => step(percent === 100 ? 'ATTACHING' : 'SENDING', percent),
      });
      step('ATTACHING', 100);
      let now = await attachImage(productId, imageUrl);
      if (main.current === undefined) main.current = now.imageUrl;
      else if (main.current !== now.imageUrl) now = await attachImage(productId, main.current);
      keep(queries, now);
    }

    const rest = (ended: Parameters<typeof uploadsAfter>[1]) => {
      if (controller.signal.aborted) return;
      running.current = undefined;
      dispatch(ended);
    };
    step('SENDING');
    bring().then(
      () => rest({ type: 'gone', id }),
      (error: unknown) => rest({ type: 'failed', id, error }),
    );
  }, [next, productId, queries]);

  // Who leaves the page lets go of what is under way.
  useEffect(() => () => running.current?.abort(), []);

  return {
    uploads,
    add: (files) => {
      if (!uploads.some(isUnderWay)) main.current = product.imageUrl;
      dispatch({ type: 'added', files: [...files].map((file) => ({ id: ++lastId, file })) });
    },
    retry: (id) => dispatch({ type: 'step', id, state: 'WAITING', percent: 0 }),
    dismiss: (id) => dispatch({ type: 'gone', id }),
  };
}
