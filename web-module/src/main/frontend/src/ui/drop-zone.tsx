import { IconUpload } from '@tabler/icons-react';
import { useId, useState, type DragEvent } from 'react';
import classes from './drop-zone.module.css';

interface Props {
  /** The invitation, and the words that open the choice of files. */
  drop: string;
  choose: string;
  hint: string;
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** Takes files that are dropped on it or chosen through it. The choice is a field, so keys and screen readers know it. */
export function DropZone(props: Props) {
  const { drop, choose, hint, accept, multiple = false, disabled = false, onFiles } = props;
  const [above, setAbove] = useState(false);
  const id = useId();

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setAbove(false);
    const files = [...event.dataTransfer.files];
    if (!disabled && files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  }

  return (
    <label
      htmlFor={id}
      className={classes['zone']}
      data-above={above || undefined}
      data-disabled={disabled || undefined}
    >
      <IconUpload size={24} stroke={1.5} aria-hidden />
      <span>
        {drop} <span className={classes['choose']}>{choose}</span>
      </span>
      <span className={classes['hint']}>{hint}</span>
      <input
        id={id}
        type="file"
        className={classes['input']}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onDragOver={(event) => {
          event.preventDefault();
          setAbove(true);
        }}
        onDragLeave={() => setAbove(false)}
        onDrop={onDrop}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
