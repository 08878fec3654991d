import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ProductImage, ProductView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
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
          {texts.images.title}
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
          drop={texts.images.drop}
          choose={texts.images.choose}
          hint={texts.images.hint}
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
  const failed = (error: Error) => tellFailed(texts.images.actionFailed, error);
  return (
    <div className={classes['image']}>
      <img src={image.mediumUrl} alt={texts.images.number(number)} />
      {!image.ready && (
        <Text size="xs" c="dimmed" role="status">
          {texts.images.preparing}
        </Text>
      )}
      {number === 1 ? (
        <span className={classes['main']}>{texts.images.main}</span>
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={texts.images.mainOne(number)}
          loading={makeMain.isPending}
          onClick={() =>
            makeMain.mutate(image.imageUrl, {
              onSuccess: () => tellDone(texts.images.mainDone),
              onError: failed,
            })
          }
        >
          {texts.images.makeMain}
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        color="red"
        c="var(--c-danger)"
        aria-label={texts.images.removeOne(number)}
        onClick={dialog.open}
      >
        {texts.images.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={texts.images.removeTitle}
        text={texts.images.removeText}
        action={texts.images.remove}
        busy={remove.isPending}
        onClose={dialog.close}
        onConfirm={() =>
          remove.mutate(image.id, {
            onSuccess: () => tellDone(texts.images.removed),
            onError: failed,
            onSettled: dialog.close,
          })
        }
      />
    </div>
  );
}
