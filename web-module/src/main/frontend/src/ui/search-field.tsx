import { CloseButton, TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { texts } from '@/lib/texts';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** A search that asks by itself shortly after the typing stops. Its name is for ears; the sign is for eyes. */
export function SearchField({ label, value, onSearch, ...rest }: Props) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const later = useDebouncedCallback(commit, 300);
  if (value !== known) {
    setKnown(value);
    setText(value);
  }

  function commit(next: string) {
    const trimmed = next.trim();
    setKnown(trimmed);
    onSearch(trimmed);
  }

  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={100}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      rightSection={
        text !== '' && (
          <CloseButton
            size="sm"
            aria-label={texts.common.clear}
            onClick={() => {
              setText('');
              commit('');
            }}
          />
        )
      }
      onChange={(event) => {
        setText(event.currentTarget.value);
        later(event.currentTarget.value);
      }}
      {...rest}
    />
  );
}
