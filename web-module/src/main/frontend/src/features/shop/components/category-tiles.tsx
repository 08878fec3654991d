import { Skeleton, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { CategoryNode } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { useCategories } from '@/lib/reference/categories';
import { storefront } from '@/lib/texts/storefront';
import { signOf } from '@/ui/category-sign';
import { QueryStates } from '@/ui/query-states';
import { searchPath } from '../model/filters';
import classes from './category-tiles.module.css';

/** The shop's departments: the roots of the tree that have something to sell. */
export function CategoryTiles() {
  const query = useCategories();
  return (
    <section aria-labelledby="categories">
      <Title order={2} id="categories" mb="sm">
        {storefront.shop.categories}
      </Title>
      <QueryStates
        query={query}
        skeleton={<TilesSkeleton />}
        failed={storefront.shop.categoriesFailed}
        isEmpty={(tree) => stocked(tree).length === 0}
        empty={<Text c="dimmed">{storefront.shop.noneYet}</Text>}
      >
        {(tree) => (
          <ul className={classes['tiles']}>
            {stocked(tree).map((node) => (
              <li key={node.id}>
                <Tile tree={tree} node={node} />
              </li>
            ))}
          </ul>
        )}
      </QueryStates>
    </section>
  );
}

function Tile({ tree, node }: { tree: CategoryNode[]; node: CategoryNode }) {
  const { icon: Drawn, tint } = signOf(tree, node.id);
  return (
    <Link to={searchPath({ category: node.id })} className={classes['tile'] ?? ''}>
      <span className={classes['sign']} style={{ background: `var(--c-tint-${tint})` }}>
        <Drawn size={24} stroke={1.4} aria-hidden />
      </span>
      <span className={classes['words']}>
        <strong>{node.name}</strong>
        <span className={classes['count']}>
          {storefront.shop.productCount(node.productCount, formatCount(node.productCount))}
        </span>
      </span>
    </Link>
  );
}

function TilesSkeleton() {
  return (
    <div className={classes['tiles']}>
      {Array.from({ length: 8 }, (_, tile) => (
        <Skeleton key={tile} height={74} radius="lg" />
      ))}
    </div>
  );
}

function stocked(tree: CategoryNode[]): CategoryNode[] {
  return tree.filter(({ productCount }) => productCount > 0);
}
