import { ActionIcon, CloseButton, Group, Progress, Text } from '@mantine/core';
import { IconPhotoOff, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { selling } from '@/lib/texts/selling';
import { imageFaultText, isWorthRetrying } from '../model/image-fault';
import type { Upload } from '../model/uploads';
import classes from './image-manager.module.css';

interface Props {
  uploads: Upload[];
  retry: (id: number) => void;
  dismiss: (id: number) => void;
}

/** The files on their way. One that has arrived leaves the list: it is among the pictures then. */
export function UploadList({ uploads, retry, dismiss }: Props) {
  if (uploads.length === 0) return null;
  return (
    <ul className={classes['uploads']} aria-label={selling.images.uploads}>
      {uploads.map((upload) => (
        <li key={upload.id} className={classes['upload']}>
          <Preview file={upload.file} />
          <div>
            <div className={classes['line']}>
              <span className={classes['file']}>{upload.file.name}</span>
              <span className={classes['state']}>{stateText(upload)}</span>
            </div>
            {upload.state === 'FAILED' ? (
              <Text size="sm" c="var(--c-danger)" role="alert">
                {imageFaultText(upload.error)}
              </Text>
            ) : (
              <Progress.Root size="sm" mt={6}>
                <Progress.Section
                  value={upload.percent}
                  aria-label={selling.images.progress(upload.file.name)}
                />
              </Progress.Root>
            )}
          </div>
          {upload.state === 'FAILED' && (
            <Group gap={4} wrap="nowrap">
              {isWorthRetrying(upload.error) && (
                <ActionIcon
                  variant="default"
                  size="lg"
                  aria-label={selling.images.retryOne(upload.file.name)}
                  onClick={() => retry(upload.id)}
                >
                  <IconRefresh size={18} aria-hidden />
                </ActionIcon>
              )}
              <CloseButton
                aria-label={selling.images.dismissOne(upload.file.name)}
                onClick={() => dismiss(upload.id)}
              />
            </Group>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The file as it is on this machine, where the browser can draw it. */
function Preview({ file }: { file: File }) {
  const [url, setUrl] = useState<string>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- an address that must be given back when this goes
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (broken || url === undefined) {
    return (
      <span className={classes['preview']}>
        <IconPhotoOff size={20} stroke={1.5} aria-hidden />
      </span>
    );
  }
  return <img src={url} alt="" className={classes['preview']} onError={() => setBroken(true)} />;
}

function stateText({ state, percent }: Upload): string {
  switch (state) {
    case 'WAITING':
      return selling.images.waiting;
    case 'SENDING':
      return selling.images.uploading(percent);
    case 'ATTACHING':
      return selling.images.attaching;
    case 'FAILED':
      return '';
  }
}
