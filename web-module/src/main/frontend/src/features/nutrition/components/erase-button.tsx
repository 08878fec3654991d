import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { texts } from '@/lib/texts';
import { nutrition } from '@/lib/texts/nutrition';
import { tellDone, tellFailed } from '@/ui/feedback';
import { useEraseDiary } from '../api/privacy';

/** What cannot be undone asks for a word to be typed. */
export function EraseButton() {
  const [typed, setTyped] = useState<string>();
  const erase = useEraseDiary();
  const close = () => setTyped(undefined);

  function submit() {
    if (typed !== nutrition.privacy.eraseWord) return;
    erase.mutate(undefined, {
      onSuccess: () => tellDone(nutrition.privacy.erased),
      onError: (error) => tellFailed(nutrition.privacy.eraseFailed, error),
      onSettled: close,
    });
  }

  return (
    <>
      <Button color="red" autoContrast onClick={() => setTyped('')}>
        {nutrition.privacy.eraseAction}
      </Button>
      <Modal
        opened={typed !== undefined}
        onClose={close}
        title={nutrition.privacy.eraseTitle}
        closeButtonProps={{ 'aria-label': texts.common.close }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Stack>
            <Text>{nutrition.privacy.eraseText}</Text>
            <TextInput
              label={nutrition.privacy.eraseConfirm}
              autoComplete="off"
              autoCapitalize="characters"
              data-autofocus
              value={typed ?? ''}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {texts.common.cancel}
              </Button>
              <Button
                type="submit"
                color="red"
                autoContrast
                disabled={typed !== nutrition.privacy.eraseWord}
                loading={erase.isPending}
              >
                {nutrition.privacy.eraseAction}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
