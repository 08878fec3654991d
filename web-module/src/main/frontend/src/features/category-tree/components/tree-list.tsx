import { Button, Group } from '@mantine/core';
import type { CategoryNode } from '@/lib/api/types';
import { formatCount } from '@/lib/format/number';
import { selling } from '@/lib/texts/selling';
import { storefront } from '@/lib/texts/storefront';
import type { Naming } from './name-dialog';
import { RemoveButton } from './remove-button';
import classes from './tree-list.module.css';

interface Props {
  nodes: CategoryNode[];
  onName: (naming: Naming) => void;
  label?: string;
}

/** The categories as they lie below each other, with what can be done to each. */
export function TreeList({ nodes, onName, label }: Props) {
  return (
    <ul className={classes['list']} aria-label={label}>
      {nodes.map((node) => (
        <li key={node.id}>
          <Line node={node} onName={onName} />
          {node.children.length > 0 && (
            <TreeList nodes={node.children} onName={onName} label={node.name} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Line({ node, onName }: { node: CategoryNode; onName: Props['onName'] }) {
  const { id, name, productCount } = node;
  return (
    <div className={classes['line']}>
      <span className={classes['name']}>{name}</span>
      <span className={classes['count']}>
        {storefront.shop.productCount(productCount, formatCount(productCount))}
      </span>
      <Group gap={2} wrap="nowrap" className={classes['actions'] ?? ''}>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={selling.categoryTree.addBelowOne(name)}
          onClick={() =>
            onName({
              title: selling.categoryTree.addTitle(name),
              action: selling.categoryTree.add,
              name: '',
              change: (wanted) => ({ kind: 'add', name: wanted, parentId: id }),
              done: selling.categoryTree.added,
            })
          }
        >
          {selling.categoryTree.addBelow}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={selling.categoryTree.renameOne(name)}
          onClick={() =>
            onName({
              title: selling.categoryTree.renameOne(name),
              action: selling.categoryTree.rename,
              name,
              change: (wanted) => ({ kind: 'rename', id, name: wanted }),
              done: selling.categoryTree.renamed,
            })
          }
        >
          {selling.categoryTree.rename}
        </Button>
        <RemoveButton node={node} />
      </Group>
    </div>
  );
}
