import { Button, Paper } from '@mantine/core';
import { IconCategory, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCategories } from '@/lib/reference/categories';
import { selling } from '@/lib/texts/selling';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { NameDialog, type Naming } from '../components/name-dialog';
import { TreeList } from '../components/tree-list';

const aRoot: Naming = {
  title: selling.categoryTree.add,
  action: selling.categoryTree.add,
  name: '',
  change: (name) => ({ kind: 'add', name }),
  done: selling.categoryTree.added,
};

export function CategoriesPage() {
  const query = useCategories();
  const [naming, setNaming] = useState<Naming>();
  return (
    <>
      <PageHeader title={selling.categoryTree.title} text={selling.categoryTree.text}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setNaming(aRoot)}>
          {selling.categoryTree.add}
        </Button>
      </PageHeader>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} height={36} />}
        failed={selling.categoryTree.failed}
        isEmpty={(tree) => tree.length === 0}
        empty={
          <StatePanel
            icon={IconCategory}
            title={selling.categoryTree.emptyTitle}
            text={selling.categoryTree.empty}
          />
        }
      >
        {(tree) => (
          <Paper p={{ base: 'xs', sm: 'md' }}>
            <TreeList nodes={tree} onName={setNaming} label={selling.categoryTree.title} />
          </Paper>
        )}
      </QueryStates>
      {naming && <NameDialog naming={naming} onClose={() => setNaming(undefined)} />}
    </>
  );
}
