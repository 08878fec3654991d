import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { IconExternalLink, IconPackageOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import type { ProductView } from '@/lib/api/types';
import { texts } from '@/lib/texts';
import { selling } from '@/lib/texts/selling';
import { tellDone } from '@/ui/feedback';
import { PageHeader } from '@/ui/page-header';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useManagedProduct } from '../api/managed-product';
import { useChangeProduct } from '../api/save-product';
import { BackToList } from '../components/back-to-list';
import { DeleteButton } from '../components/delete-button';
import { ImageManager } from '../components/image-manager';
import { ProductForm } from '../components/product-form';
import { draftOf } from '../model/draft';
import classes from './product-page.module.css';

interface Props {
  base: string;
  /** What other areas keep of a product. */
  more: (product: ProductView) => ReactNode;
}

export function EditProductPage({ base, more }: Props) {
  const id = Number(useParams()['id']);
  const query = useManagedProduct(id);
  const [reading, setReading] = useState(0);
  if (hasStatus(query.error, 404) || hasStatus(query.error, 400)) {
    return (
      <>
        <BackToList base={base} />
        <StatePanel
          order={1}
          icon={IconPackageOff}
          title={texts.errors.notFoundTitle}
          text={texts.errors.notFoundText}
        />
      </>
    );
  }
  /** The form begins anew with what the server has now. */
  const reload = () => void query.refetch().then(() => setReading((count) => count + 1));
  return (
    <>
      <BackToList base={base} />
      <QueryStates query={query} skeleton={<EditSkeleton />} failed={selling.products.editFailed}>
        {(product) => (
          <Editor key={`${product.id} ${reading}`} product={product} base={base} onReload={reload}>
            {more(product)}
          </Editor>
        )}
      </QueryStates>
    </>
  );
}

interface EditorProps {
  product: ProductView;
  base: string;
  onReload: () => void;
  children: ReactNode;
}

function Editor({ product, base, onReload, children }: EditorProps) {
  const change = useChangeProduct(product.id);
  const go = useNavigate();
  return (
    <>
      <PageHeader title={product.name} text={product.sku}>
        <Group gap="xs">
          <Button
            component={Link}
            to={`/shop/products/${product.id}`}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconExternalLink size={16} aria-hidden />}
          >
            {selling.products.view}
          </Button>
          <DeleteButton product={product} onDeleted={() => void go(base, { replace: true })} />
        </Group>
      </PageHeader>
      <div className={classes['layout']}>
        <ProductForm
          initial={draftOf(product)}
          save={change}
          action={texts.common.save}
          onReload={onReload}
          onSaved={({ name }) => tellDone(selling.products.saved(name))}
        />
        <Stack>
          <ImageManager product={product} />
          {children}
        </Stack>
      </div>
    </>
  );
}

function EditSkeleton() {
  return (
    <div className={classes['layout']}>
      <Skeleton height={560} radius="lg" />
      <Skeleton height={260} radius="lg" />
    </div>
  );
}
