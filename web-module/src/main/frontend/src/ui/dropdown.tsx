import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './dropdown.module.css';

interface Props {
  /** What the button is called; the panel goes by the same name. */
  label: string;
  button: ReactNode;
  /** The panel; it may close itself. */
  children: (close: () => void) => ReactNode;
  wide?: boolean;
}

/**
 * A button with a panel under it. Stands in the shell of every page, so it does without a positioning library:
 * the panel hangs at the button's end, on a phone at the screen's.
 */
export function Dropdown({ label, button, children, wide }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => setOpen(false);

  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
    trigger.current?.focus();
  }

  return (
    // The keys come from the button and the panel's own controls; the box only listens to them.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={classes['box']} onKeyDown={onKeyDown}>
      <button
        ref={trigger}
        type="button"
        className={classes['trigger']}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen((before) => !before)}
      >
        {button}
      </button>
      {open && (
        <div
          id={id}
          role="group"
          aria-label={label}
          className={classes['panel']}
          data-wide={wide ?? undefined}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
