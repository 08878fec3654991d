import { Button, Paper, Progress, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { selling } from '@/lib/texts/selling';
import { DropZone } from '@/ui/drop-zone';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { FormError } from '@/ui/form-error';
import { useStartImport } from '../api/start-import';
import type { ImportKind } from '../model/kind';
import classes from './imports.module.css';

/** What the server takes unless it is told otherwise; it judges for itself. */
const MOST_BYTES = 500_000_000;

/** Takes the file and shows how far it is on its way. */
export function StartImport({ kind }: { kind: ImportKind }) {
  const start = useStartImport();
  const [percent, setPercent] = useState(0);
  const [fault, setFault] = useState<string>();
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);

  function send(file: File) {
    const refused = faultOf(kind, file);
    setFault(refused);
    if (refused !== undefined) return;
    setPercent(0);
    const controller = new AbortController();
    sending.current = controller;
    start.mutate(
      { kind, file, onProgress: setPercent, signal: controller.signal },
      {
        onSuccess: () => tellDone(selling.imports.started),
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
            {start.variables.file.name} · {selling.imports.percent(percent)}
          </Text>
          <Progress.Root size="md">
            <Progress.Section value={percent} aria-label={selling.imports.uploading} />
          </Progress.Root>
          <Button
            size="compact-sm"
            variant="default"
            w="fit-content"
            onClick={() => sending.current?.abort()}
          >
            {selling.imports.cancelUpload}
          </Button>
        </div>
      ) : (
        <DropZone
          drop={kind === 'foods' ? selling.imports.foodsDrop : selling.imports.drop}
          choose={selling.imports.choose}
          hint={kind === 'foods' ? selling.imports.foodsHint : selling.imports.hint}
          accept={kind === 'foods' ? '.zip,application/zip' : '.csv,text/csv'}
          onFiles={([file]) => file && send(file)}
        />
      )}
    </Paper>
  );
}

function faultOf(kind: ImportKind, { name, type, size }: File): string | undefined {
  if (kind === 'foods' && !/\.zip$/i.test(name)) return selling.imports.notZip;
  if (kind === 'products' && !/\.csv$/i.test(name) && !type.startsWith('text/')) {
    return selling.imports.notCsv;
  }
  return size > MOST_BYTES ? selling.imports.tooLarge : undefined;
}
