import { Button, Paper } from '@mantine/core';
import { IconCategory, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCategories } from '@/lib/reference/categories';
import { texts } from '@/lib/texts';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { RowSkeletons } from '@/ui/row-skeletons';
import { StatePanel } from '@/ui/state-panel';
import { NameDialog, type Naming } from '../components/name-dialog';
import { TreeList } from '../components/tree-list';

const aRoot: Naming = {
  title: texts.categoryTree.add,
  action: texts.categoryTree.add,
  name: '',
  change: (name) => ({ kind: 'add', name }),
  done: texts.categoryTree.added,
};

export function CategoriesPage() {
  const query = useCategories();
  const [naming, setNaming] = useState<Naming>();
  return (
    <>
      <PageHeader title={texts.categoryTree.title} text={texts.categoryTree.text}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setNaming(aRoot)}>
          {texts.categoryTree.add}
        </Button>
      </PageHeader>
      <QueryStates
        query={query}
        skeleton={<RowSkeletons rows={8} height={36} />}
        failed={texts.categoryTree.failed}
        isEmpty={(tree) => tree.length === 0}
        empty={
          <StatePanel
            icon={IconCategory}
            title={texts.categoryTree.emptyTitle}
            text={texts.categoryTree.empty}
          />
        }
      >
        {(tree) => (
          <Paper p={{ base: 'xs', sm: 'md' }}>
            <TreeList nodes={tree} onName={setNaming} label={texts.categoryTree.title} />
          </Paper>
        )}
      </QueryStates>
      {naming && <NameDialog naming={naming} onClose={() => setNaming(undefined)} />}
    </>
  );
}
