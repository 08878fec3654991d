import { Button } from '@mantine/core';
import { useState } from 'react';
import type { InventoryLine } from '@/lib/api/types';
import { desk } from '@/lib/texts/desk';
import { ChangeDialog } from './change-dialog';

export function ChangeButton({ line, size }: { line: InventoryLine; size: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size={size}
        variant="default"
        aria-label={desk.inventory.changeOne(line.name)}
        onClick={() => setOpen(true)}
      >
        {desk.inventory.change}
      </Button>
      {open && <ChangeDialog line={line} onClose={() => setOpen(false)} />}
    </>
  );
}
