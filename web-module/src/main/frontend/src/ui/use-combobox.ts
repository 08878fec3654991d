import { useState, type KeyboardEvent } from 'react';

interface Combobox {
  opened: boolean;
  /** The option that the keys are on; -1 where they are on none. */
  active: number;
  open: () => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Input {
  count: number;
  onChoose: (index: number) => void;
  /** Escape, with nothing open. */
  onClear: () => void;
}

/** The keys of an editable combobox with a list below it, as the ARIA practices have them. Focus stays in the field. */
export function useCombobox({ count, onChoose, onClear }: Input): Combobox {
  const [opened, setOpened] = useState(false);
  const [chosen, setActive] = useState(-1);
  const active = opened && chosen < count ? chosen : -1;

  const open = () => {
    setOpened(true);
    setActive(-1);
  };
  const close = () => {
    setOpened(false);
    setActive(-1);
  };

  /** From the field into the list, round it, and back into the field. */
  function move(step: 1 | -1) {
    setOpened(true);
    if (count === 0) return;
    const places = count + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  }

  function onKeyDown(event: KeyboardEvent) {
    switch (event.key) {
      case 'ArrowDown':
        move(1);
        break;
      case 'ArrowUp':
        move(-1);
        break;
      case 'Enter':
        if (active < 0) return;
        onChoose(active);
        break;
      case 'Escape':
        if (opened && count > 0) close();
        else onClear();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return { opened: opened && count > 0, active, open, close, onKeyDown };
}
