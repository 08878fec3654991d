import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { ApiError } from '@/lib/api/api-error';
import { fieldFaults } from '@/lib/api/field-faults';
import type { InventoryLine } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { texts } from '@/lib/texts';
import { desk } from '@/lib/texts/desk';
import { ChoiceList } from '@/ui/choice-list';
import { errorText } from '@/ui/error-text';
import { tellDone } from '@/ui/feedback';
import { FormError } from '@/ui/form-error';
import { useChangeInventory } from '../api/inventory';
import { changeOf, faultsOf, type StockDraft } from '../model/stock-draft';

const FIELDS = ['delta', 'stock', 'reason', 'lowStockThreshold'];

const hows = [
  { value: 'delta' as const, title: desk.inventory.delta, text: desk.inventory.deltaText },
  { value: 'stock' as const, title: desk.inventory.set, text: desk.inventory.setText },
];

/** Asks what came, went or was counted, and why. */
export function ChangeDialog({ line, onClose }: { line: InventoryLine; onClose: () => void }) {
  const { productId, name, lowStockThreshold } = line;
  const [draft, setDraft] = useState<StockDraft>({
    how: 'delta',
    number: '',
    reason: '',
    threshold: lowStockThreshold,
  });
  const [pressed, setPressed] = useState(false);
  const save = useChangeInventory(productId);
  const missing = faultsOf(draft, lowStockThreshold);
  const refused = refusalOf(save.error);
  const put = (changes: Partial<StockDraft>) => {
    if (save.error) save.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setPressed(true);
    if (Object.keys(missing).length > 0) return;
    save.mutate(changeOf(draft, lowStockThreshold), {
      onSuccess: ({ stock }) => {
        tellDone(desk.inventory.changed(name, formatCount(stock)));
        onClose();
      },
    });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={desk.inventory.changeTitle(name)}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <FormError>
            {save.error && Object.keys(refused).length === 0 && errorText(save.error)}
          </FormError>
          <ChoiceList
            legend={desk.inventory.how}
            name="how"
            value={draft.how}
            choices={hows}
            onChoose={(how) => put({ how })}
          />
          <NumberInput
            label={draft.how === 'delta' ? desk.inventory.deltaField : desk.inventory.stockField}
            description={draft.how === 'delta' ? desk.inventory.deltaHint : undefined}
            allowDecimal={false}
            min={draft.how === 'delta' ? -1_000_000 : 0}
            max={1_000_000}
            value={draft.number}
            error={(pressed ? missing.number : undefined) ?? refused['delta'] ?? refused['stock']}
            onChange={(value) => put({ number: value === '' ? '' : Number(value) })}
          />
          <TextInput
            label={desk.inventory.reason}
            description={desk.inventory.reasonHint}
            maxLength={200}
            value={draft.reason}
            error={(pressed ? missing.reason : undefined) ?? refused['reason']}
            onChange={(event) => put({ reason: event.currentTarget.value })}
          />
          <NumberInput
            label={desk.inventory.thresholdField}
            allowDecimal={false}
            min={0}
            max={1_000_000}
            value={draft.threshold}
            error={refused['lowStockThreshold']}
            onChange={(value) => put({ threshold: value === '' ? '' : Number(value) })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.common.cancel}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {texts.common.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function refusalOf(error: Error | null): Record<string, string> {
  if (error instanceof ApiError && error.code === 'STOCK_BELOW_ZERO') {
    return { delta: desk.inventory.belowZero };
  }
  return fieldFaults(error, FIELDS);
}
