import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { pathTo, useCategories } from '@/lib/reference/categories';
import { storefront } from '@/lib/texts/storefront';
import { searchPath } from '../model/filters';
import classes from './breadcrumbs.module.css';

interface Props {
  categoryId: number;
  /** The search that led here. */
  from: string | undefined;
}

/** From the shop down to the product's category; and back to the results, where one came from some. */
export function Breadcrumbs({ categoryId, from }: Props) {
  const { data: tree = [] } = useCategories();
  return (
    <div className={classes['line']}>
      {from?.startsWith('/shop/search') && (
        <Anchor component={Link} to={from} size="sm">
          {storefront.shop.backToResults}
        </Anchor>
      )}
      <nav aria-label={storefront.product.breadcrumbs}>
        <ol className={classes['crumbs']}>
          <li>
            <Link to="/shop">{storefront.shop.title}</Link>
          </li>
          {pathTo(tree, categoryId).map(({ id, name }) => (
            <li key={id}>
              <Link to={searchPath({ category: id })}>{name}</Link>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
