import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ProductImage, ProductView } from '@/lib/api/types';
import { selling } from '@/lib/texts/selling';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DropZone } from '@/ui/drop-zone';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useDeleteImage, useMakeMain } from '../api/images';
import { ACCEPTED } from '../model/image-fault';
import { useUploads } from '../model/use-uploads';
import classes from './image-manager.module.css';
import { UploadList } from './upload-list';

/** The product's pictures: more of them, which is the main one, and which go. Each step holds at once. */
export function ImageManager({ product }: { product: ProductView }) {
  const uploads = useUploads(product);
  const images = product.images;
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="images">
      <Stack gap="md">
        <Title order={2} size="h3" id="images">
          {selling.images.title}
        </Title>
        {images.length > 0 && (
          <ul className={classes['images']} aria-labelledby="images">
            {images.map((image, place) => (
              <li key={image.id}>
                <Picture productId={product.id} image={image} number={place + 1} />
              </li>
            ))}
          </ul>
        )}
        <DropZone
          drop={selling.images.drop}
          choose={selling.images.choose}
          hint={selling.images.hint}
          accept={ACCEPTED}
          multiple
          onFiles={uploads.add}
        />
        <UploadList {...uploads} />
      </Stack>
    </Paper>
  );
}

interface PictureProps {
  productId: number;
  image: ProductImage;
  number: number;
}

function Picture({ productId, image, number }: PictureProps) {
  const [asking, dialog] = useDisclosure(false);
  const remove = useDeleteImage(productId);
  const makeMain = useMakeMain(productId);
  const failed = (error: Error) => tellFailed(selling.images.actionFailed, error);
  return (
    <div className={classes['image']}>
      <img src={image.mediumUrl} alt={selling.images.number(number)} />
      {!image.ready && (
        <Text size="xs" c="dimmed" role="status">
          {selling.images.preparing}
        </Text>
      )}
      {number === 1 ? (
        <span className={classes['main']}>{selling.images.main}</span>
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={selling.images.mainOne(number)}
          loading={makeMain.isPending}
          onClick={() =>
            makeMain.mutate(image.imageUrl, {
              onSuccess: () => tellDone(selling.images.mainDone),
              onError: failed,
            })
          }
        >
          {selling.images.makeMain}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={selling.images.removeOne(number)}
        onClick={dialog.open}
      >
        {selling.images.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={selling.images.removeTitle}
        text={selling.images.removeText}
        action={selling.images.remove}
        busy={remove.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          remove.mutate(image.id, {
            onSuccess: () => tellDone(selling.images.removed),
            onError: failed,
            onSettled: dialog.close,
          })
        }
      />
    </div>
  );
}
