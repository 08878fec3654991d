import { IconCategory, IconPackage, IconTag, type Icon } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import type { Suggestion } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { pathOf, typedPieces } from '../model/suggestions';
import { Marked } from './marked';
import classes from './search-box.module.css';

const icons: Record<Suggestion['kind'], Icon> = {
  category: IconCategory,
  brand: IconTag,
  product: IconPackage,
};

interface Props {
  id: string;
  opened: boolean;
  suggestions: Suggestion[];
  typed: string;
  active: number;
  onChosen: () => void;
}

export function idOfOption(list: string, index: number): string {
  return `${list}-${String(index)}`;
}

/** The list below the field, in groups by kind. The field's keys move through it; each option is a link too. */
export function SuggestionList({ id, opened, suggestions, typed, active, onChosen }: Props) {
  useEffect(() => {
    if (active >= 0)
      document.getElementById(idOfOption(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  return (
    <div
      id={id}
      role="listbox"
      aria-label={storefront.shop.suggestions}
      className={classes['list']}
      hidden={!opened}
    >
      {kinds.map((kind) => (
        <div key={kind} role="group" aria-label={storefront.shop.kinds[kind]}>
          <div className={classes['kind']} aria-hidden="true">
            {storefront.shop.kinds[kind]}
          </div>
          {suggestions.map((suggestion, index) =>
            suggestion.kind === kind ? (
              <Option
                key={index}
                id={idOfOption(id, index)}
                suggestion={suggestion}
                typed={typed}
                active={index === active}
                onChosen={onChosen}
              />
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  suggestion: Suggestion;
  typed: string;
  active: boolean;
  onChosen: () => void;
}

function Option({ id, suggestion, typed, active, onChosen }: OptionProps) {
  const Drawn = icons[suggestion.kind];
  return (
    <Link
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      to={pathOf(suggestion)}
      className={classes['option'] ?? ''}
      // The field keeps the focus, else the list would close before the press arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChosen}
    >
      <Drawn size={18} stroke={1.6} aria-hidden />
      <span>
        <Marked pieces={typedPieces(suggestion.text, typed)} quiet />
      </span>
    </Link>
  );
}
