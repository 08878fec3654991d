import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { storefront } from '@/lib/texts/storefront';
import { searchPath } from '../model/filters';

interface Props {
  words: string | undefined;
  /** Said before the question where something close was found. */
  before?: string;
}

/** The words as they were probably meant; nothing where they were typed well. */
export function DidYouMean({ words, before }: Props) {
  if (words === undefined) return null;
  return (
    <Text mb="md">
      {before !== undefined && `${before} `}
      {storefront.shop.didYouMean}{' '}
      <Anchor component={Link} to={searchPath({ q: words })} fw="var(--weight-strong)">
        {words}
      </Anchor>
      {'?'}
    </Text>
  );
}
