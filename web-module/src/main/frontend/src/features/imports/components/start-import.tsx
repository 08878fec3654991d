import { Button, Paper, Progress, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { texts } from '@/lib/texts';
import { DropZone } from '@/ui/drop-zone';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { FormError } from '@/ui/form-error';
import { useStartImport } from '../api/start-import';
import classes from './imports.module.css';

/** What the server takes unless it is told otherwise; it judges for itself. */
const MOST_BYTES = 500_000_000;

/** Takes the file and shows how far it is on its way. */
export function StartImport() {
  const start = useStartImport();
  const [percent, setPercent] = useState(0);
  const [fault, setFault] = useState<string>();
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);

  function send(file: File) {
    const refused = faultOf(file);
    setFault(refused);
    if (refused !== undefined) return;
    setPercent(0);
    const controller = new AbortController();
    sending.current = controller;
    start.mutate(
      { file, onProgress: setPercent, signal: controller.signal },
      {
        onSuccess: () => tellDone(texts.imports.started),
        onError: (error) => {
          if (!controller.signal.aborted) setFault(errorText(error));
        },
      },
    );
  }

  return (
    <Paper p={{ base: 'md', sm: 'lg' }}>
      <FormError>{fault}</FormError>
      {start.isPending ? (
        <div className={classes['sending']}>
          <Text size="sm" className="tabular">
            {start.variables.file.name} · {texts.imports.percent(percent)}
          </Text>
          <Progress.Root size="md">
            <Progress.Section value={percent} aria-label={texts.imports.uploading} />
          </Progress.Root>
          <Button
            size="compact-sm"
            variant="default"
            w="fit-content"
            onClick={() => sending.current?.abort()}
          >
            {texts.imports.cancelUpload}
          </Button>
        </div>
      ) : (
        <DropZone
          drop={texts.imports.drop}
          choose={texts.imports.choose}
          hint={texts.imports.hint}
          accept=".csv,text/csv"
          onFiles={([file]) => file && send(file)}
        />
      )}
    </Paper>
  );
}

function faultOf({ name, type, size }: File): string | undefined {
  if (!/\.csv$/i.test(name) && !type.startsWith('text/')) return texts.imports.notCsv;
  return size > MOST_BYTES ? texts.imports.tooLarge : undefined;
}
