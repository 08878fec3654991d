import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CategoryNode, Facets } from '@/lib/api/types';
import { pathTo, useCategories } from '@/lib/reference/categories';
import { storefront } from '@/lib/texts/storefront';
import type { FilterControl } from '../model/use-shop-filters';
import { Facet, FacetCount } from './facet';
import classes from './facet.module.css';

interface Props {
  control: FilterControl;
  facets: Facets | undefined;
}

/** The way up to where one is in the tree, and down from there. */
export function CategoryFacet({ control, facets }: Props) {
  const { data: tree = [] } = useCategories();
  const { category } = control.filters;
  const path = category === undefined ? [] : pathTo(tree, category);
  const here = path.at(-1);
  const counts = new Map(facets?.categories.map(({ id, count }) => [id, count]));
  const below = (here ? here.children : tree).filter(({ id }) => (counts.get(id) ?? 0) > 0);
  if (path.length === 0 && below.length === 0) return null;
  return (
    <Facet title={storefront.shop.category}>
      <ul className={classes['list']}>
        {path.length > 0 && (
          <li>
            <Link
              to={control.pathWith({ category: undefined })}
              className={classes['choice'] ?? ''}
            >
              <IconChevronLeft size={16} aria-hidden />
              {storefront.shop.allCategories}
            </Link>
          </li>
        )}
        {path.map((node, deep) => (
          <Choice key={node.id} {...{ control, node, deep, counts }} current={node === here} />
        ))}
        {below.map((node) => (
          <Choice key={node.id} {...{ control, node, counts }} deep={path.length} />
        ))}
      </ul>
    </Facet>
  );
}

interface ChoiceProps {
  control: FilterControl;
  node: CategoryNode;
  deep: number;
  counts: ReadonlyMap<number, number>;
  current?: boolean;
}

function Choice({ control, node, deep, counts, current = false }: ChoiceProps) {
  const count = counts.get(node.id);
  return (
    <li>
      <Link
        to={control.pathWith({ category: node.id })}
        className={classes['choice'] ?? ''}
        data-deep={Math.min(deep, 3)}
        aria-current={current ? 'true' : undefined}
      >
        {node.name} {count !== undefined && <FacetCount count={count} />}
      </Link>
    </li>
  );
}
