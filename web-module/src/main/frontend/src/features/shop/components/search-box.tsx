import { ActionIcon, CloseButton, TextInput, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowRight, IconSearch } from '@tabler/icons-react';
import { useId, useRef, useState, type SyntheticEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { texts } from '@/lib/texts';
import { storefront } from '@/lib/texts/storefront';
import { useSuggestions } from '../api/suggest';
import { MAX_WORDS, searchPath } from '../model/filters';
import { pathOf } from '../model/suggestions';
import { useCombobox } from '@/ui/use-combobox';
import classes from './search-box.module.css';
import { idOfOption, SuggestionList } from './suggestion-list';

const SETTLE_MS = 120;

/** Where one looks for products: words, completed as one types, by mouse or by keys alone. */
export function SearchBox() {
  const { text, setText } = useText();
  const [settled] = useDebouncedValue(text.trim(), SETTLE_MS);
  const { data = [] } = useSuggestions(settled);
  const suggestions = text.trim() === '' ? [] : data;
  const go = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);

  const box = useCombobox({
    count: suggestions.length,
    onChoose: (index) => {
      const chosen = suggestions[index];
      if (chosen) leaveTo(pathOf(chosen));
    },
    onClear: () => setText(''),
  });

  function leaveTo(path: string) {
    box.close();
    void go(path);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    leaveTo(searchPath({ q: text.trim() }));
  }

  return (
    <search className={classes['box']}>
      <form onSubmit={submit}>
        <TextInput
          ref={field}
          size="md"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          role="combobox"
          aria-label={storefront.shop.search}
          aria-autocomplete="list"
          aria-expanded={box.opened}
          aria-controls={id}
          aria-activedescendant={box.active < 0 ? undefined : idOfOption(id, box.active)}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={MAX_WORDS}
          placeholder={storefront.shop.searchPlaceholder}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            box.open();
          }}
          onKeyDown={box.onKeyDown}
          onBlur={box.close}
          leftSection={<IconSearch size={20} stroke={1.6} aria-hidden />}
          rightSectionWidth={text === '' ? 44 : 80}
          rightSection={
            <>
              {text !== '' && (
                <CloseButton
                  aria-label={texts.common.clear}
                  onClick={() => {
                    setText('');
                    field.current?.focus();
                  }}
                />
              )}
              <ActionIcon
                type="submit"
                variant="subtle"
                size="lg"
                aria-label={storefront.shop.searchAction}
              >
                <IconArrowRight size={20} stroke={1.6} aria-hidden />
              </ActionIcon>
            </>
          }
        />
      </form>
      <SuggestionList
        id={id}
        opened={box.opened}
        suggestions={suggestions}
        typed={text}
        active={box.active}
        onChosen={box.close}
      />
      <VisuallyHidden role="status">
        {box.opened ? storefront.shop.suggestionsCount(suggestions.length) : ''}
      </VisuallyHidden>
    </search>
  );
}

/** What is typed; a new search, wherever it began, takes its place. */
function useText() {
  const { pathname, search } = useLocation();
  const asked = pathname === '/shop/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const [known, setKnown] = useState(asked);
  if (asked !== known) {
    setKnown(asked);
    setText(asked);
  }
  return { text, setText };
}
